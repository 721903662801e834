package org.modelschools.demo.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the three fictional model schools. */
@Entity
@Table(name = "demo_school")
public class School {

  @Id private String id;
  private String name;
  private String kind;

  @Column(name = "position")
  private int position;

  protected School() {}

  /** A school with its key, e.g. {@code saalebogen}. */
  public School(String id, String name, String kind, int position) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.position = position;
  }

  /** The key, the same in every installation. */
  public String id() {
    return id;
  }

  /** The full name. */
  public String name() {
    return name;
  }

  /** The kind of school, e.g. Gymnasium. */
  public String kind() {
    return kind;
  }

  /** The place in lists. */
  public int position() {
    return position;
  }
}
