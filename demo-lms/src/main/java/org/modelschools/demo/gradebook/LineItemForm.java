package org.modelschools.demo.gradebook;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.service.Body;

/** A line item as it goes over the wire (AGS 2.0 §3.2), without its URL. */
public record LineItemForm(
    String label,
    double scoreMaximum,
    @Nullable String resourceLinkId,
    @Nullable String resourceId,
    @Nullable String tag,
    @Nullable String startDateTime,
    @Nullable String endDateTime,
    @Nullable Boolean gradesReleased) {

  private static final int LONGEST = 255;

  /** The line item of a seeded activity. */
  public static LineItemForm ofModule(String activity, String label, String module) {
    return new LineItemForm(label, 100, activity, module, "module", null, null, null);
  }

  /** Reads and checks a body. */
  static LineItemForm parse(String json) {
    Body body = Body.parse(json);
    return read(body, body.requireText("label"));
  }

  /** Reads and checks the line item of a content item (Deep Linking 2.0 §3.1.4). */
  public static LineItemForm read(Body body, String label) {
    double maximum =
        body.positive("scoreMaximum")
            .orElseThrow(
                () -> Failure.invalid("scoreMaximum-missing", "scoreMaximum is required."));
    body.text("label", 2 * LONGEST - 10);
    return new LineItemForm(
        label,
        maximum,
        body.text("resourceLinkId", LONGEST).filter(it -> !it.isEmpty()).orElse(null),
        body.text("resourceId", LONGEST).orElse(null),
        body.text("tag", LONGEST).orElse(null),
        moment(body, "startDateTime"),
        moment(body, "endDateTime"),
        body.flag("gradesReleased").orElse(null));
  }

  /** The same line item, coupled to an activity. */
  public LineItemForm coupledTo(String activity) {
    return new LineItemForm(
        label, scoreMaximum, activity, resourceId, tag, startDateTime, endDateTime, gradesReleased);
  }

  /** Checked, and kept as the tool wrote it. */
  private static @Nullable String moment(Body body, String name) {
    return body.moment(name).flatMap(it -> body.text(name, 64)).orElse(null);
  }

  JsonObjectBuilder json(String url) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", url)
            .add("label", label)
            .add("scoreMaximum", Numbers.exact(scoreMaximum));
    add(json, "resourceLinkId", resourceLinkId);
    add(json, "resourceId", resourceId);
    add(json, "tag", tag);
    add(json, "startDateTime", startDateTime);
    add(json, "endDateTime", endDateTime);
    return gradesReleased == null ? json : json.add("gradesReleased", gradesReleased);
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
