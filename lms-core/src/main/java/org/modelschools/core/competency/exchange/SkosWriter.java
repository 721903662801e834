package org.modelschools.core.competency.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyMatch;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;

/** Writes a framework as a SKOS concept scheme in JSON-LD 1.1, complete in itself. */
public final class SkosWriter {

  private final Frameworks frameworks;
  private final Identifiers ids;

  /** For nodes that are found below those ids' base where nobody else knows them. */
  public SkosWriter(Frameworks frameworks, Identifiers ids) {
    this.frameworks = frameworks;
    this.ids = ids;
  }

  /** The document. */
  public JsonObject write(Framework framework) {
    JsonArrayBuilder graph = Json.createArrayBuilder().add(scheme(framework));
    framework.all().forEach(each -> graph.add(concept(framework, each)));
    return Json.createObjectBuilder().add("@context", context()).add("@graph", graph).build();
  }

  private static JsonObjectBuilder context() {
    JsonObjectBuilder context =
        Json.createObjectBuilder()
            .add("@version", Json.createValue(new BigDecimal("1.1")))
            .add("skos", "http://www.w3.org/2004/02/skos/core#")
            .add("dcterms", "http://purl.org/dc/terms/")
            .add("owl", "http://www.w3.org/2002/07/owl#")
            .add("xsd", "http://www.w3.org/2001/XMLSchema#")
            .add("id", "@id")
            .add("type", "@type")
            .add("ConceptScheme", "skos:ConceptScheme")
            .add("Concept", "skos:Concept")
            .add("notation", "skos:notation")
            .add("version", "owl:versionInfo")
            .add("deprecated", "owl:deprecated")
            .add("source", "dcterms:source")
            .add("rights", "dcterms:rights")
            .add("modified", typed("dcterms:modified", "xsd:date"))
            .add("prefLabel", worded("skos:prefLabel"))
            .add("title", worded("dcterms:title"))
            .add("citation", worded("dcterms:bibliographicCitation"));
    for (String link : new String[] {"inScheme", "topConceptOf", "broader"}) {
      context.add(link, typed("skos:" + link, "@id"));
    }
    for (CompetencyMatch.Kind kind : CompetencyMatch.Kind.values()) {
      context.add(relation(kind), many("skos:" + relation(kind)));
    }
    return context.add("hasTopConcept", many("skos:hasTopConcept"));
  }

  private static JsonObjectBuilder typed(String id, String type) {
    return Json.createObjectBuilder().add("@id", id).add("@type", type);
  }

  private static JsonObjectBuilder many(String id) {
    return typed(id, "@id").add("@container", "@set");
  }

  private static JsonObjectBuilder worded(String id) {
    return Json.createObjectBuilder().add("@id", id).add("@container", "@language");
  }

  private JsonObjectBuilder scheme(Framework framework) {
    Framework.About about = framework.about();
    JsonArrayBuilder tops = Json.createArrayBuilder();
    framework.all().stream()
        .filter(each -> each.parent().isEmpty())
        .forEach(each -> tops.add(ids.uri(framework, each)));
    return Json.createObjectBuilder()
        .add("id", scheme(about.key()))
        .add("type", "ConceptScheme")
        .add("notation", about.key())
        .add("title", both(about.title()))
        .add("citation", both(about.attribution()))
        .add("version", about.version())
        .add("modified", about.changed().toString())
        .add("source", about.source())
        .add("rights", about.licence())
        .add("hasTopConcept", tops);
  }

  private JsonObjectBuilder concept(Framework framework, Competency competency) {
    String scheme = scheme(framework.about().key());
    JsonObjectBuilder concept =
        Json.createObjectBuilder()
            .add("id", ids.uri(framework, competency))
            .add("type", "Concept")
            .add("notation", competency.code().value())
            .add("prefLabel", both(Map.of("de", competency.german(), "en", competency.english())))
            .add("inScheme", scheme);
    competency
        .parent()
        .flatMap(framework::find)
        .ifPresentOrElse(
            parent -> concept.add("broader", ids.uri(framework, parent)),
            () -> concept.add("topConceptOf", scheme));
    if (competency.deprecated()) {
      concept.add("deprecated", JsonValue.TRUE);
    }
    for (CompetencyMatch.Kind kind : CompetencyMatch.Kind.values()) {
      JsonArray targets = targets(framework, competency, kind);
      if (!targets.isEmpty()) {
        concept.add(relation(kind), targets);
      }
    }
    return concept;
  }

  private JsonArray targets(Framework framework, Competency competency, CompetencyMatch.Kind kind) {
    JsonArrayBuilder targets = Json.createArrayBuilder();
    for (CompetencyMatch match : frameworks.from(framework)) {
      if (match.kind() == kind && match.source().code().equals(competency.code())) {
        uri(match.target()).ifPresent(targets::add);
      }
    }
    return targets.build();
  }

  private Optional<String> uri(CompetencyMatch.Node node) {
    return frameworks
        .find(node.framework())
        .flatMap(other -> other.find(node.code()).map(target -> ids.uri(other, target)));
  }

  private static String relation(CompetencyMatch.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "Match";
  }

  private String scheme(String key) {
    UUID id = Identifiers.of(key);
    return ids.uri("CFDocuments", id);
  }

  private static JsonObjectBuilder both(Map<String, String> texts) {
    return Json.createObjectBuilder()
        .add("de", texts.getOrDefault("de", ""))
        .add("en", texts.getOrDefault("en", ""));
  }
}
