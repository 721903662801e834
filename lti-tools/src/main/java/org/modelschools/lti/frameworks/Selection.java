package org.modelschools.lti.frameworks;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of many documents are asked for, in which order and with which of their members (CASE 1.1
 * REST/JSON binding, getAllCFDocuments).
 *
 * @param limit at most how many, from 1
 * @param offset how many are passed over
 * @param sort the member to sort by; empty for our own order
 * @param descending whether the last comes first
 * @param fields the members that are wanted; empty for all
 */
record Selection(int limit, int offset, String sort, boolean descending, List<String> fields) {

  private static final int USUAL = 100;

  /** Reads the query; none if numbers are no numbers. */
  static Optional<Selection> of(
      @Nullable String limit,
      @Nullable String offset,
      @Nullable String sort,
      @Nullable String order,
      @Nullable String fields) {
    int most = number(limit, USUAL);
    int first = number(offset, 0);
    List<String> wanted =
        fields == null || fields.isBlank() ? List.of() : List.of(fields.split(",", -1));
    return most < 1 || first < 0
        ? Optional.empty()
        : Optional.of(
            new Selection(most, first, sort == null ? "" : sort, "desc".equals(order), wanted));
  }

  private static int number(@Nullable String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
  }

  /** Whether every member that is named is one of the documents'. */
  boolean fits(JsonObject document) {
    return document.keySet().containsAll(fields);
  }

  /** Whether the documents can be sorted as is wished. */
  boolean sorts(JsonObject document) {
    return sort.isEmpty() || document.containsKey(sort);
  }

  /** The documents that are asked for. */
  JsonArray of(List<JsonObject> documents) {
    JsonArrayBuilder chosen = Json.createArrayBuilder();
    sorted(documents).stream().skip(offset).limit(limit).map(this::narrowed).forEach(chosen::add);
    return chosen.build();
  }

  private List<JsonObject> sorted(List<JsonObject> documents) {
    if (sort.isEmpty()) {
      return documents;
    }
    Comparator<JsonObject> order =
        Comparator.comparing(document -> String.valueOf(document.get(sort)));
    return documents.stream().sorted(descending ? order.reversed() : order).toList();
  }

  private JsonObject narrowed(JsonObject document) {
    if (fields.isEmpty()) {
      return document;
    }
    JsonObjectBuilder narrowed = Json.createObjectBuilder();
    for (String field : fields) {
      JsonValue value = Objects.requireNonNull(document.get(field));
      narrowed.add(field, value);
    }
    return narrowed.build();
  }

  /** The offsets of the pages beside this one and at the ends, by the relation of their links. */
  Map<String, Integer> pages(int total) {
    Map<String, Integer> pages = new LinkedHashMap<>();
    if (offset + limit < total) {
      pages.put("next", offset + limit);
    }
    if (offset > 0) {
      pages.put("prev", Math.max(0, offset - limit));
    }
    pages.put("first", 0);
    pages.put("last", Math.max(0, (total - 1) / limit * limit));
    return pages;
  }
}
