package org.modelschools.lti.launch;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a case, as {@code {tool}} or {@code {now+600}}. */
final class Scene {

  private static final Pattern NOW = Pattern.compile("\\{now([+-]\\d+)?}");
  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) x}");

  private final Map<String, String> values = new TreeMap<>();
  private final Map<String, JsonValue> objects = new TreeMap<>();

  /** That placeholder is filled with that text. */
  Scene with(String name, String value) {
    values.put("{" + name + "}", value);
    return this;
  }

  /** A string that is nothing but that placeholder is replaced by that value. */
  Scene with(String name, JsonValue value) {
    objects.put("{" + name + "}", value);
    return this;
  }

  /** What stands in the one, changed by what stands in the other; {@code null} removes. */
  JsonObject changed(JsonObject good, JsonObject changes) {
    JsonObjectBuilder changed = Json.createObjectBuilder();
    good.forEach(
        (key, value) -> {
          if (!changes.containsKey(key)) {
            changed.add(key, filled(value));
          }
        });
    changes.forEach(
        (key, value) -> {
          if (value != JsonValue.NULL) {
            changed.add(key, filled(value));
          }
        });
    return changed.build();
  }

  private JsonValue filled(JsonValue value) {
    if (value instanceof JsonString string) {
      return filledString(string.getString());
    }
    if (value instanceof JsonObject object) {
      return changed(object, JsonValue.EMPTY_JSON_OBJECT);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder filled = Json.createArrayBuilder();
      array.forEach(element -> filled.add(filled(element)));
      return filled.build();
    }
    return value;
  }

  private JsonValue filledString(String text) {
    JsonValue object = objects.get(text);
    if (object != null) {
      return object;
    }
    Matcher now = NOW.matcher(text);
    if (now.matches()) {
      long offset = now.group(1) == null ? 0 : Long.parseLong(now.group(1));
      return Json.createValue(Instant.now().getEpochSecond() + offset);
    }
    Matcher repeated = REPEATED.matcher(text);
    if (repeated.matches()) {
      return Json.createValue("x".repeat(Integer.parseInt(repeated.group(1))));
    }
    return Json.createValue(filled(text));
  }

  /** That text with its placeholders filled. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }
}
