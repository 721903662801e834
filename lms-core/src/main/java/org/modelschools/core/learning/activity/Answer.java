package org.modelschools.core.learning.activity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a form brought, unchecked: each field's values in the order of the form.
 *
 * @param fields by field name
 */
public record Answer(Map<String, List<String>> fields) {

  /** No answer yet. */
  public static final Answer NONE = new Answer(Map.of());

  /** Copies the fields, sorted by name. */
  public Answer {
    Map<String, List<String>> copy = new TreeMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = Collections.unmodifiableMap(copy);
  }

  /** An answer of one field. */
  public static Answer of(String field, String... values) {
    return new Answer(Map.of(field, List.of(values)));
  }

  /** All values of a field, in order; empty if the field was not sent. */
  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The first value of a field, unless there is none or it is empty. */
  public Optional<String> first(String field) {
    return all(field).stream().findFirst().filter(value -> !value.isEmpty());
  }

  /** Whether the field holds the value. */
  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** This answer without all other fields. */
  public Answer only(Set<String> names) {
    Map<String, List<String>> kept = new TreeMap<>(fields);
    kept.keySet().retainAll(names);
    return new Answer(kept);
  }

  /** As one JSON object from field to list of texts, to be stored. */
  public String toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    fields.forEach((name, values) -> json.add(name, Json.createArrayBuilder(values)));
    return json.build().toString();
  }

  /** Reads what {@link #toJson()} wrote. */
  public static Answer ofJson(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      Map<String, List<String>> fields = new TreeMap<>();
      reader
          .readObject()
          .forEach(
              (name, values) ->
                  fields.put(
                      name,
                      ((JsonArray) values)
                          .getValuesAs(JsonString.class).stream()
                              .map(JsonString::getString)
                              .toList()));
      return new Answer(fields);
    }
  }
}
