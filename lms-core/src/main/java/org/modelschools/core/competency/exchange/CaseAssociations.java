package org.modelschools.core.competency.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyMatch;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;

/** The CFAssociations of CASE: what stands below what, and what means the same elsewhere. */
public final class CaseAssociations {

  /** The kind of a node that is no CASE resource but a concept of a vocabulary. */
  public static final String CONCEPT = "ext:concept";

  private final Frameworks frameworks;
  private final Identifiers ids;

  /** For resources that are found below those ids' base. */
  public CaseAssociations(Frameworks frameworks, Identifiers ids) {
    this.frameworks = frameworks;
    this.ids = ids;
  }

  /**
   * One of them.
   *
   * @param id its own id
   * @param origin the id of the node where it begins
   * @param body all members but the document's
   */
  public record Association(UUID id, String origin, JsonObject body) {

    /** As it stands in a package. */
    JsonObject toJson() {
      return body;
    }

    /** As it stands alone: with its document. */
    JsonObject toJson(JsonObjectBuilder document) {
      return Json.createObjectBuilder(body).add("CFDocumentURI", document).build();
    }
  }

  /** All that begin at a node of that framework. */
  public List<Association> of(Framework framework) {
    List<Association> found = new ArrayList<>();
    Map<String, Integer> siblings = new HashMap<>();
    for (Competency each : framework.all()) {
      JsonObject parent = parent(framework, each);
      int place = siblings.merge(parent.getString("identifier"), 1, Integer::sum);
      found.add(association(framework, "isChildOf", node(framework, each), parent, place));
      each.identifier()
          .ifPresent(
              uri ->
                  found.add(
                      association(
                          framework,
                          "exactMatchOf",
                          node(framework, each),
                          concept(each, uri),
                          0)));
    }
    for (CompetencyMatch match : frameworks.from(framework)) {
      association(framework, match, found);
    }
    return found;
  }

  /** The association of that id as it stands alone. */
  public JsonObject alone(Framework framework, Association association) {
    return association.toJson(new CaseWriter(frameworks, ids).link(framework));
  }

  private void association(Framework framework, CompetencyMatch match, List<Association> found) {
    String type = match.kind() == CompetencyMatch.Kind.EXACT ? "exactMatchOf" : "isRelatedTo";
    frameworks
        .find(match.target().framework())
        .ifPresent(
            other ->
                found.add(
                    association(
                        framework,
                        type,
                        node(framework, framework.find(match.source().code()).orElseThrow()),
                        node(other, other.find(match.target().code()).orElseThrow()),
                        0)));
  }

  private Association association(
      Framework framework, String type, JsonObject origin, JsonObject destination, int sequence) {
    String from = origin.getString("identifier");
    UUID id =
        Identifiers.part(
            framework.about().key(), type + ":" + from + ":" + destination.getString("identifier"));
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("identifier", id.toString())
            .add("associationType", type)
            .add("uri", ids.uri("CFAssociations", id))
            .add("originNodeURI", origin)
            .add("destinationNodeURI", destination)
            .add("lastChangeDateTime", CaseWriter.moment(framework));
    if (sequence > 0) {
      body.add("sequenceNumber", sequence);
    }
    return new Association(id, from, body.build());
  }

  private JsonObject parent(Framework framework, Competency competency) {
    return competency
        .parent()
        .flatMap(framework::find)
        .map(parent -> node(framework, parent))
        .orElseGet(
            () ->
                new CaseWriter(frameworks, ids).link(framework).add("targetType", "CASE").build());
  }

  private JsonObject node(Framework framework, Competency competency) {
    UUID id = Identifiers.of(framework.about().key(), competency.code());
    return link(competency, id.toString(), ids.uri("CFItems", id), "CASE");
  }

  private static JsonObject concept(Competency competency, String uri) {
    return link(competency, uri, uri, CONCEPT);
  }

  private static JsonObject link(Competency competency, String id, String uri, String type) {
    return Json.createObjectBuilder()
        .add("title", competency.code() + " " + competency.german())
        .add("identifier", id)
        .add("uri", uri)
        .add("targetType", type)
        .build();
  }
}
