package org.modelschools.lti.frameworks;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.CaseAssociations;
import org.modelschools.core.competency.exchange.CaseWriter;
import org.modelschools.core.competency.exchange.Identifiers;

/** Finds the resources of the CASE service by their ids. */
final class CaseLookup {

  private final Frameworks frameworks;
  private final CaseWriter writer;
  private final CaseAssociations associations;

  CaseLookup(Frameworks frameworks, Identifiers ids) {
    this.frameworks = frameworks;
    writer = new CaseWriter(frameworks, ids);
    associations = new CaseAssociations(frameworks, ids);
  }

  /** The resource of that kind and id, if there is one. */
  Optional<JsonObject> find(String kind, UUID id) {
    return switch (kind) {
      case "CFDocuments" -> framework(id).map(writer::document);
      case "CFPackages" -> framework(id).map(writer::pack);
      case "CFItems" -> item(id, writer::item);
      case "CFItemAssociations" -> item(id, writer::itemWithAssociations);
      case "CFAssociations" -> association(id);
      case "CFLicenses" -> part(id, "licence").map(writer::licence);
      case "CFRubrics" ->
          part(id, "rubric").filter(each -> !each.scale().isEmpty()).map(writer::rubric);
      default -> Optional.empty();
    };
  }

  private Stream<Framework> all() {
    return frameworks.all().stream();
  }

  private Optional<Framework> framework(UUID id) {
    return all().filter(each -> Identifiers.of(each.about().key()).equals(id)).findFirst();
  }

  private Optional<Framework> part(UUID id, String name) {
    return all().filter(each -> Identifiers.part(each.about().key(), name).equals(id)).findFirst();
  }

  private Optional<JsonObject> item(UUID id, BiFunction<Framework, Competency, JsonObject> write) {
    for (Framework framework : frameworks.all()) {
      for (Competency each : framework.all()) {
        if (Identifiers.of(framework.about().key(), each.code()).equals(id)) {
          return Optional.of(write.apply(framework, each));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<JsonObject> association(UUID id) {
    return all()
        .flatMap(
            framework ->
                associations.of(framework).stream()
                    .filter(each -> each.id().equals(id))
                    .map(each -> associations.alone(framework, each)))
        .findFirst();
  }
}
