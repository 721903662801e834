package org.modelschools.demo.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tool placed in a course; tools know it as resource link. */
@Entity
@Table(name = "demo_activity")
public class Activity {

  @Id private String id;

  @Column(name = "course_id")
  private String course;

  @Column(name = "deployment_id")
  private String deployment;

  private String title;
  private String description;
  private @Nullable String module;
  private String custom = "";

  @Column(name = "position")
  private int position;

  protected Activity() {}

  /** Places a tool; the module is the tool's custom parameter of that name. */
  public Activity(
      String id, String course, String deployment, String title, String description, int position) {
    this.id = id;
    this.course = course;
    this.deployment = deployment;
    this.title = title;
    this.description = description;
    this.position = position;
  }

  /** The same activity with the custom parameter {@code module}. */
  public Activity withModule(String module) {
    this.module = module;
    return this;
  }

  /** The same activity with further custom parameters, one {@code name=value} a line. */
  public Activity withCustom(String lines) {
    this.custom = lines;
    return this;
  }

  /** The key; also the resource link's id. */
  public String id() {
    return id;
  }

  /** The key of the course. */
  public String course() {
    return course;
  }

  /** The deployment to which the launch belongs. */
  public String deployment() {
    return deployment;
  }

  /** The title. */
  public String title() {
    return title;
  }

  /** One sentence. */
  public String description() {
    return description;
  }

  /** The custom parameters of the launch. */
  public Map<String, String> custom() {
    Map<String, String> parameters = new LinkedHashMap<>();
    custom
        .lines()
        .filter(line -> line.indexOf('=') > 0)
        .map(line -> line.split("=", 2))
        .forEach(pair -> parameters.put(pair[0].strip(), pair[1].strip()));
    if (module != null) {
      parameters.put("module", module);
    }
    return parameters;
  }

  /** The place in the course. */
  public int position() {
    return position;
  }
}
