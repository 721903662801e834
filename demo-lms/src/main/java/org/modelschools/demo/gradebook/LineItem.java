package org.modelschools.demo.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A column of the gradebook. It belongs to a tool and may be coupled to one of its activities. */
@Entity
@Table(name = "demo_line_item")
public class LineItem {

  @Id private String id;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "course_id")
  private String course;

  @Column(name = "activity_id")
  private @Nullable String activity;

  private String label;

  @Column(name = "score_maximum")
  private double scoreMaximum;

  @Column(name = "resource_id")
  private @Nullable String resourceId;

  private @Nullable String tag;

  @Column(name = "start_date_time")
  private @Nullable String startDateTime;

  @Column(name = "end_date_time")
  private @Nullable String endDateTime;

  @Column(name = "grades_released")
  private @Nullable Boolean gradesReleased;

  protected LineItem() {}

  /** A column of a tool in a course; its resource link, if there is one, stays what it is. */
  public LineItem(String id, String clientId, String course, LineItemForm form) {
    this.id = id;
    this.clientId = clientId;
    this.course = course;
    this.activity = form.resourceLinkId();
    this.label = form.label();
    describe(form);
  }

  /** Forgets its activity, as Moodle does when a tool does not repeat it. */
  void uncouple() {
    activity = null;
  }

  /** Takes over everything that a tool may decide; what is absent is absent from now on. */
  final LineItem describe(LineItemForm form) {
    label = form.label();
    scoreMaximum = form.scoreMaximum();
    resourceId = form.resourceId();
    tag = form.tag();
    startDateTime = form.startDateTime();
    endDateTime = form.endDateTime();
    gradesReleased = form.gradesReleased();
    return this;
  }

  /** The last part of its URL. */
  public String id() {
    return id;
  }

  /** The tool to which it belongs. */
  public String clientId() {
    return clientId;
  }

  /** The course to which it belongs. */
  public String course() {
    return course;
  }

  /** The activity to which it is coupled. */
  public @Nullable String activity() {
    return activity;
  }

  /** The heading of the column. */
  public String label() {
    return label;
  }

  /** The scale of its results. */
  public double scoreMaximum() {
    return scoreMaximum;
  }

  /** Whether pupils may see their results. */
  public boolean isReleased() {
    return gradesReleased == null || gradesReleased;
  }

  /** Everything that a tool may decide. */
  public LineItemForm form() {
    return new LineItemForm(
        label, scoreMaximum, activity, resourceId, tag, startDateTime, endDateTime, gradesReleased);
  }
}
