package org.modelschools.demo.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a tool brought into a course at one time, with its words about it. */
@Entity
@Table(name = "demo_delivery")
public class Delivery {

  @Id private String id;

  @Column(name = "course_id")
  private String course;

  private int items;
  private @Nullable String message;
  private @Nullable String error;

  protected Delivery() {}

  /** A delivery of so many items; a tool may say something, or report an error. */
  public Delivery(
      String id, String course, int items, @Nullable String message, @Nullable String error) {
    this.id = id;
    this.course = course;
    this.items = items;
    this.message = message;
    this.error = error;
  }

  /** The key. */
  public String id() {
    return id;
  }

  /** The key of the course. */
  public String course() {
    return course;
  }

  /** Whether nothing was chosen. */
  public boolean isEmpty() {
    return items == 0;
  }

  /** What the tool says to people. */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /** What went wrong, as the tool says it to people. */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }
}
