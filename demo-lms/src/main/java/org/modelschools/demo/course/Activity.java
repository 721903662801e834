package org.modelschools.demo.course;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tool placed in a course; tools know it as resource link. */
@Entity
@Table(name = "demo_activity")
public class Activity {

  /** Opens inside a page of the course. */
  public static final String IFRAME = "iframe";

  /** Opens in a window of its own. */
  public static final String WINDOW = "window";

  @Id private String id;

  @Column(name = "course_id")
  private String course;

  @Column(name = "deployment_id")
  private String deployment;

  private String title;
  private String description;
  private @Nullable String parameters;
  private @Nullable String url;

  @Column(name = "document_target")
  private String documentTarget = IFRAME;

  @Column(name = "delivery_id")
  private @Nullable String delivery;

  @Column(name = "position")
  private int position;

  protected Activity() {}

  /** Places a tool, without parameters, in a frame. */
  public Activity(
      String id, String course, String deployment, String title, String description, int position) {
    this.id = id;
    this.course = course;
    this.deployment = deployment;
    this.title = title;
    this.description = description;
    this.position = position;
  }

  /** The same activity with custom parameters, all of which come back in every launch. */
  public Activity withCustom(Map<String, String> custom) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    custom.forEach(json::add);
    parameters = json.build().toString();
    return this;
  }

  /** The same activity, opening at an address of its own and in the wanted kind of place. */
  public Activity opening(@Nullable String url, String documentTarget) {
    this.url = url;
    this.documentTarget = documentTarget;
    return this;
  }

  /** The same activity as a part of what a tool delivered. */
  public Activity deliveredBy(Delivery delivery) {
    this.delivery = delivery.id();
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
    Map<String, String> custom = new LinkedHashMap<>();
    if (parameters != null) {
      try (JsonReader reader = Json.createReader(new StringReader(parameters))) {
        reader.readObject().forEach((name, value) -> custom.put(name, text(value)));
      }
    }
    return custom;
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** Its own address inside the tool, if it has one. */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** Where it opens: {@link #IFRAME} or {@link #WINDOW}. */
  public String documentTarget() {
    return documentTarget;
  }

  /** Whether it opens in a window of its own. */
  public boolean opensWindow() {
    return documentTarget.equals(WINDOW);
  }

  /** Whether a tool delivered it; only then it can be removed again. */
  public boolean isDelivered() {
    return delivery != null;
  }

  /** The place in the course. */
  public int position() {
    return position;
  }
}
