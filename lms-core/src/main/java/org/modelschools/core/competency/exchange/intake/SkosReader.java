package org.modelschools.core.competency.exchange.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.competency.exchange.Identifiers;

/**
 * Reads a SKOS concept scheme in JSON-LD: flat ({@code @graph}) or nested ({@code hasTopConcept},
 * {@code narrower}), compact or expanded. Contexts are not fetched: a name counts by what stands
 * behind its last colon, hash or slash.
 */
final class SkosReader {

  private static final Row.Names NAMES = new Row.Names("notation", "broader", "prefLabel", "id");

  private final String key;
  private final List<Fault> faults;
  private final Map<String, JsonObject> concepts = new LinkedHashMap<>();
  private final Map<String, String> broader = new LinkedHashMap<>();
  private JsonObject scheme = JsonObject.EMPTY_JSON_OBJECT;

  /** For the framework of that key; notes what is wrong in the list given. */
  SkosReader(String key, List<Fault> faults) {
    this.key = key;
    this.faults = faults;
  }

  Sheet read(JsonValue json) {
    walk(json, "");
    if (concepts.isEmpty()) {
      faults.add(Fault.of(Fault.Reason.MEMBER_MISSING, "skos:Concept"));
      return Sheet.EMPTY;
    }
    return new Sheet(heading(), concepts.values().stream().map(this::row).toList());
  }

  /** What is nested below a concept is narrower than it. */
  private void walk(JsonValue value, String above) {
    if (value instanceof JsonArray array) {
      array.forEach(each -> walk(each, above));
    } else if (value instanceof JsonObject object) {
      take(simplified(object), above);
    }
  }

  private void take(JsonObject thing, String above) {
    String id = JsonText.text(thing, "id");
    String type = local(JsonText.text(thing, "type"));
    boolean concept = type.equals("Concept") || (type.isEmpty() && thing.containsKey("prefLabel"));
    if (type.equals("ConceptScheme")) {
      scheme = thing;
    } else if (concept) {
      concepts.putIfAbsent(id, thing);
      links(thing.get("broader")).forEach(link -> broader.putIfAbsent(id, link));
      if (!above.isEmpty()) {
        broader.putIfAbsent(id, above);
      }
    }
    links(thing.get("narrower")).forEach(link -> broader.putIfAbsent(link, id));
    for (String nested : List.of("graph", "hasTopConcept", "narrower")) {
      JsonValue inside = thing.get(nested);
      if (inside != null) {
        walk(inside, nested.equals("narrower") ? id : "");
      }
    }
  }

  private static JsonObject simplified(JsonObject object) {
    JsonObjectBuilder simple = Json.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          if (!name.equals("@context")) {
            simple.add(local(name), value);
          }
        });
    return simple.build();
  }

  private static String local(String name) {
    int end =
        Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')));
    String local = name.substring(end + 1);
    return local.startsWith("@") ? local.substring(1) : local;
  }

  private static List<String> links(@Nullable JsonValue value) {
    List<String> links = new ArrayList<>();
    if (value instanceof JsonArray array) {
      array.forEach(each -> links.addAll(links(each)));
    } else if (value instanceof JsonString string) {
      links.add(string.getString());
    } else if (value instanceof JsonObject object) {
      JsonObject thing = simplified(object);
      if (thing.containsKey("id")) {
        links.add(JsonText.text(thing, "id"));
      }
    }
    return links;
  }

  private Heading heading() {
    return new Heading(
        worded("title", "de"),
        worded("title", "en"),
        worded("bibliographicCitation", "de") + worded("citation", "de"),
        worded("bibliographicCitation", "en") + worded("citation", "en"),
        JsonText.text(scheme, "versionInfo") + JsonText.text(scheme, "version"),
        JsonText.text(scheme, "source"),
        JsonText.text(scheme, "rights").isEmpty()
            ? String.join("", links(scheme.get("license")))
            : JsonText.text(scheme, "rights"));
  }

  private String worded(String name, String language) {
    return word(scheme.get(name), language);
  }

  private Row row(JsonObject concept) {
    String id = JsonText.text(concept, "id");
    String code = code(concept);
    JsonValue label = concept.get("prefLabel");
    String above = broader.getOrDefault(id, "");
    JsonObject parent = concepts.get(above);
    String german = word(label, "de");
    return new Row(
        0,
        id,
        NAMES,
        code,
        parent == null ? above : code(parent),
        german.isEmpty() ? word(label, "") : german,
        word(label, "en"),
        Identifiers.isAddress(id, key, code) ? "" : id,
        JsonText.isTrue(concept.get("deprecated")));
  }

  /** Vocabularies without notations have the code, as a rule, at the end of the address. */
  private static String code(JsonObject concept) {
    String notation = JsonText.text(concept, "notation");
    return notation.isEmpty() ? local(JsonText.text(concept, "id")) : notation;
  }

  /** A text in that language: from a language map, or from values with a language. */
  private static String word(@Nullable JsonValue value, String language) {
    if (value instanceof JsonArray array) {
      return array.stream()
          .map(each -> word(each, language))
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElse("");
    }
    if (value instanceof JsonObject object) {
      return object.containsKey("@value")
          ? JsonText.text(object, "@language").equals(language)
              ? JsonText.text(object, "@value")
              : ""
          : JsonText.text(object, language);
    }
    return language.isEmpty() ? JsonText.text(value) : "";
  }
}
