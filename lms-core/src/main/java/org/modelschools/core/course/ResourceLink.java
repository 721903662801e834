package org.modelschools.core.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link to us in a course of the platform, and the module that is placed on it: by the link's
 * custom parameter {@code module}, or by the teacher who opened it first.
 */
@Entity
@Table(name = "resource_link")
public class ResourceLink {

  private static final int TITLE_LENGTH = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Column(name = "deployment_id")
  private long deploymentId;

  @Column(name = "link_hash")
  private String linkHash;

  @Column(name = "link_id")
  private String linkId;

  @Column(name = "course_id")
  private @Nullable Long courseId;

  private @Nullable String title;

  @Column(name = "line_item_url")
  private @Nullable String lineItemUrl;

  @Column(name = "module_key")
  private @Nullable String moduleKey;

  private @Nullable String school;

  @Enumerated(EnumType.STRING)
  private Grading grading = Grading.BEST;

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected ResourceLink() {}

  /** A link that was not known before. */
  public ResourceLink(long deploymentId, String linkHash, String linkId) {
    this();
    this.deploymentId = deploymentId;
    this.linkHash = linkHash;
    this.linkId = linkId;
  }

  /** Takes over what this launch says of the link; a module named by the platform wins. */
  public void refresh(
      @Nullable Long course,
      @Nullable String newTitle,
      Services services,
      @Nullable String module) {
    courseId = course;
    title = shortened(newTitle);
    lineItemUrl = services.lineItemUrl();
    if (module != null) {
      moduleKey = module;
    }
  }

  /** Whether the launch says something else than what is known. */
  public boolean differs(
      @Nullable Long course,
      @Nullable String newTitle,
      Services services,
      @Nullable String module) {
    return !Objects.equals(courseId, course)
        || !Objects.equals(title, shortened(newTitle))
        || !Objects.equals(lineItemUrl, services.lineItemUrl())
        || (module != null && !module.equals(moduleKey));
  }

  /** Whether the last launch named that school; null: it named none. */
  public boolean isAt(@Nullable String namedSchool) {
    return Objects.equals(school, namedSchool);
  }

  /** Remembers which school the launch named; null: that of the deployment. */
  public void at(@Nullable String namedSchool) {
    school = namedSchool;
  }

  /** Places that module on the link. */
  public void place(String module) {
    moduleKey = module;
  }

  /** Remembers the line item that was found or made for this link. */
  public void couple(String url) {
    lineItemUrl = url;
  }

  /** Lets another one of several attempts count from now on. */
  public void grade(Grading by) {
    grading = by;
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.length() <= TITLE_LENGTH ? text : text.substring(0, TITLE_LENGTH);
  }

  public long id() {
    return id;
  }

  public long deploymentId() {
    return deploymentId;
  }

  /** SHA-256 of the platform's id of the link, in hexadecimal digits. */
  public String linkHash() {
    return linkHash;
  }

  /** The platform's id of the link. */
  public String linkId() {
    return linkId;
  }

  public @Nullable Long courseId() {
    return courseId;
  }

  /**
   * Names those who learn together here: the row of the course, or that of the link itself where no
   * course is known. Both take their numbers from one sequence.
   */
  public long classId() {
    return courseId == null ? id : courseId;
  }

  /** Which of a pupil's attempts counts. */
  public Grading grading() {
    return grading;
  }

  public @Nullable String title() {
    return title;
  }

  public @Nullable String lineItemUrl() {
    return lineItemUrl;
  }

  /** The key of the module that is placed here. */
  public Optional<String> moduleKey() {
    return Optional.ofNullable(moduleKey);
  }
}
