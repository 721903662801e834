package org.modelschools.core.competency.exchange.intake;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.competency.exchange.CaseAssociations;
import org.modelschools.core.competency.exchange.CaseWriter;
import org.modelschools.core.competency.exchange.Identifiers;

/** Reads a CFPackage of CASE 1.0 or 1.1. */
final class CaseReader {

  private static final Row.Names NAMES =
      new Row.Names("humanCodingScheme", "isChildOf", "fullStatement", "uri");

  private final String key;
  private final List<Fault> faults;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, JsonObject> parents = new HashMap<>();
  private final Map<String, String> concepts = new HashMap<>();

  /** For the framework of that key; notes what is wrong in the list given. */
  CaseReader(String key, List<Fault> faults) {
    this.key = key;
    this.faults = faults;
  }

  Sheet read(JsonObject json) {
    JsonObject pack = JsonText.object(json.get("CFPackage")).orElse(json);
    Optional<JsonObject> document = JsonText.object(pack.get("CFDocument"));
    if (document.isEmpty() || !pack.containsKey("CFItems")) {
      faults.add(Fault.of(Fault.Reason.MEMBER_MISSING, "CFDocument, CFItems"));
      return Sheet.EMPTY;
    }
    List<JsonObject> items = JsonText.objects(pack.get("CFItems"));
    items.forEach(item -> codes.put(id(item), JsonText.text(item, "humanCodingScheme")));
    associations(JsonText.objects(pack.get("CFAssociations")), id(document.get()));
    return new Sheet(heading(document.get()), rows(items));
  }

  /** What a license says stands where it was put by us, or is named by its link. */
  private static Heading heading(JsonObject document) {
    JsonObject ours =
        JsonText.object(document.get("extensions")).orElse(JsonObject.EMPTY_JSON_OBJECT);
    JsonObject licence =
        JsonText.object(document.get("licenseURI")).orElse(JsonObject.EMPTY_JSON_OBJECT);
    String note = JsonText.text(document, "notes");
    return new Heading(
        JsonText.text(document, "title"),
        JsonText.text(ours, CaseWriter.TITLE),
        JsonText.text(document, "creator"),
        JsonText.text(ours, CaseWriter.ATTRIBUTION),
        JsonText.text(document, "version"),
        JsonText.text(document, "description").isEmpty()
            ? JsonText.text(document, "officialSourceURL")
            : JsonText.text(document, "description"),
        note.isEmpty() ? JsonText.text(licence, "title") : note);
  }

  private void associations(List<JsonObject> associations, String document) {
    for (JsonObject each : associations) {
      String origin = end(each, "originNodeURI", "identifier");
      String destination = end(each, "destinationNodeURI", "identifier");
      String type = JsonText.text(each, "associationType");
      if (type.equals("isChildOf") && !destination.equals(document)) {
        parents.putIfAbsent(origin, each);
      } else if (type.equals("isChildOf")) {
        parents.putIfAbsent(origin, tops(each));
      } else if (type.equals("exactMatchOf")
          && end(each, "destinationNodeURI", "targetType").equals(CaseAssociations.CONCEPT)) {
        concepts.put(origin, end(each, "destinationNodeURI", "uri"));
      }
    }
  }

  /** Below the document is the top: nothing but the place among its sisters counts. */
  private static JsonObject tops(JsonObject association) {
    JsonObject empty = JsonObject.EMPTY_JSON_OBJECT;
    return Json.createObjectBuilder(association).add("destinationNodeURI", empty).build();
  }

  private static String end(JsonObject association, String end, String member) {
    return JsonText.object(association.get(end))
        .map(node -> JsonText.text(node, member))
        .orElse("");
  }

  private List<Row> rows(List<JsonObject> items) {
    List<Row> rows = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparingInt(place -> sequence(items.get(place))));
    Set<String> seen = new HashSet<>();
    for (int place : places) {
      JsonObject item = items.get(place);
      if (seen.add(id(item)) || id(item).isEmpty()) {
        rows.add(row(item, "CFItems[" + place + "]"));
      }
    }
    return rows;
  }

  private Row row(JsonObject item, String place) {
    String code = JsonText.text(item, "humanCodingScheme");
    String above =
        Optional.ofNullable(parents.get(id(item)))
            .map(each -> end(each, "destinationNodeURI", "identifier"))
            .orElse("");
    String statement = JsonText.text(item, "fullStatement");
    boolean english = JsonText.text(item, "language").startsWith("en");
    String other = JsonText.text(item, "alternativeLabel");
    return new Row(
        0,
        place,
        NAMES,
        code,
        above.isEmpty() ? "" : codes.getOrDefault(above, above),
        english ? "" : statement,
        english ? statement : other,
        identifier(item, code),
        item.containsKey("statusEndDate"));
  }

  /** The concept that it is elsewhere, or its own address unless that is one of ours. */
  private String identifier(JsonObject item, String code) {
    String uri = JsonText.text(item, "uri");
    String concept = concepts.get(id(item));
    if (concept != null) {
      return concept;
    }
    return Identifiers.isAddress(uri, key, code) ? "" : uri;
  }

  private int sequence(JsonObject item) {
    JsonObject association = parents.get(id(item));
    return association != null && association.get("sequenceNumber") instanceof JsonNumber number
        ? number.intValue()
        : Integer.MAX_VALUE;
  }

  private static String id(JsonObject thing) {
    return JsonText.text(thing, "identifier");
  }
}
