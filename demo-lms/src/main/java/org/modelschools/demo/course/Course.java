package org.modelschools.demo.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A course; tools know it as context. */
@Entity
@Table(name = "demo_course")
public class Course {

  @Id private String id;

  @Column(name = "school_id")
  private String school;

  private String label;
  private String title;

  @Column(name = "position")
  private int position;

  protected Course() {}

  /** A course of a school. */
  public Course(String id, String school, String label, String title, int position) {
    this.id = id;
    this.school = school;
    this.label = label;
    this.title = title;
    this.position = position;
  }

  /** The key, e.g. {@code saalebogen-medien-6a}; also the context's id. */
  public String id() {
    return id;
  }

  /** The key of the school. */
  public String school() {
    return school;
  }

  /** The short name. */
  public String label() {
    return label;
  }

  /** The long name. */
  public String title() {
    return title;
  }

  /** The place in lists. */
  public int position() {
    return position;
  }
}
