package org.modelschools.core.competency.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Proficiency;

/**
 * A framework's scale as a CFRubric of CASE: one criterion for all competencies, and its levels.
 *
 * @param framework whose scale it is
 * @param ids where it is found
 */
record CaseRubric(Framework framework, Identifiers ids) {

  JsonObject toJson() {
    return thing("rubric")
        .add("title", framework.about().title().getOrDefault("de", ""))
        .add("CFRubricCriteria", Json.createArrayBuilder().add(criterion()))
        .build();
  }

  private JsonObjectBuilder criterion() {
    JsonArrayBuilder levels = Json.createArrayBuilder();
    int position = 1;
    for (Proficiency step : framework.scale()) {
      levels.add(
          thing("level:" + step.code())
              .add("quality", step.code() + " " + step.german())
              .add("description", step.meansInGerman())
              .add("score", position)
              .add("position", position));
      position++;
    }
    return thing("criterion").add("CFRubricCriterionLevels", levels);
  }

  /** Criteria and levels have no address of their own: they are found in their rubric. */
  private JsonObjectBuilder thing(String name) {
    UUID id = Identifiers.part(framework.about().key(), name);
    String rubric = ids.uri("CFRubrics", Identifiers.part(framework.about().key(), "rubric"));
    return Json.createObjectBuilder()
        .add("identifier", id.toString())
        .add("uri", name.equals("rubric") ? rubric : rubric + "#" + id)
        .add("lastChangeDateTime", CaseWriter.moment(framework));
  }
}
