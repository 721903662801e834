package org.modelschools.core.competency.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.learning.content.Catalogue;

/** The shipped frameworks as others read them. */
class ExportTest {

  private static final Catalogue CATALOGUE = Catalogue.packed();
  private static final Frameworks ALL = new Frameworks(CATALOGUE.frameworks(), CATALOGUE.matches());
  private static final Identifiers IDS = new Identifiers("https://werkzeuge.example/lti");
  private static final CaseWriter CASE = new CaseWriter(ALL, IDS);

  @Test
  void ids_are_uuids_of_version_5_and_stay_the_same() {
    UUID id = Identifiers.of("kmk-2016", new CompetencyCode("1.1"));
    assertEquals(5, id.version());
    assertEquals(2, id.variant());
    assertEquals(id, Identifiers.of("kmk-2016", new CompetencyCode("1.1")));
    Set<UUID> ids = new HashSet<>();
    ALL.all()
        .forEach(
            framework ->
                framework
                    .all()
                    .forEach(
                        each ->
                            assertTrue(
                                ids.add(Identifiers.of(framework.about().key(), each.code())))));
  }

  @Test
  void a_package_has_all_nodes_and_one_place_for_each() {
    JsonObject pack = CASE.pack(CATALOGUE.framework());
    assertEquals(89, pack.getJsonArray("CFItems").size());
    List<JsonObject> associations =
        pack.getJsonArray("CFAssociations").getValuesAs(JsonObject.class);
    assertEquals(89, count(associations, "isChildOf"));
    assertEquals(
        89 + 2 * 16,
        count(associations, "exactMatchOf"),
        "WLO's concepts, and DigComp 2.2 and 3.0");
    Set<String> ids = new HashSet<>();
    associations.forEach(
        each -> assertTrue(ids.add(each.getString("identifier")), each.toString()));
    assertFalse(pack.getJsonObject("CFDocument").containsKey("CFPackageURI"));
    assertTrue(CASE.document(CATALOGUE.framework()).containsKey("CFPackageURI"));
  }

  @Test
  void levels_of_digcompedu_are_a_rubric() {
    JsonObject pack = CASE.pack(ALL.find("digcompedu").orElseThrow());
    JsonObject rubric = pack.getJsonArray("CFRubrics").getJsonObject(0);
    List<JsonObject> levels =
        rubric
            .getJsonArray("CFRubricCriteria")
            .getJsonObject(0)
            .getJsonArray("CFRubricCriterionLevels")
            .getValuesAs(JsonObject.class);
    assertEquals(6, levels.size());
    assertEquals("C2 Vorreiter/-in", levels.get(5).getString("quality"));
  }

  @Test
  void a_concept_names_its_matches() {
    JsonObject skos = new SkosWriter(ALL, IDS).write(CATALOGUE.framework());
    JsonObject concept =
        skos.getJsonArray("@graph").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("notation").equals("4.1"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, concept.getJsonArray("closeMatch").size());
    assertTrue(
        concept.getString("id").startsWith("http://w3id.org/openeduhub/vocabs/"),
        concept.toString());
    assertEquals(
        IDS.uri("CFItems", Identifiers.of("digcomp-2.2", new CompetencyCode("4.1"))),
        concept.getJsonArray("closeMatch").getString(0));
    assertFalse(skos.toString().contains(JsonValue.NULL.toString() + ","));
  }

  @Test
  void moodle_gets_a_scale_and_no_formula() {
    String csv =
        MoodleWriter.write(
            new Framework(
                new Framework.About(
                    "f",
                    "1",
                    LocalDate.EPOCH,
                    Map.of("de", "=1+1", "en", "x"),
                    Map.of(),
                    "s",
                    "l",
                    List.of("competency")),
                List.of(),
                List.of(
                    new Competency(
                        new CompetencyCode("1"),
                        Optional.empty(),
                        "competency",
                        "@SUM(1), \"x\"",
                        "<b>",
                        Optional.empty(),
                        false))));
    List<String> lines = csv.lines().toList();
    assertEquals(
        "Parent ID number,ID number,Short name,Description,Description format,Scale values,"
            + "Scale configuration,Rule type (optional),Rule outcome (optional),Rule config (optional),"
            + "Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy",
        lines.get(0));
    assertTrue(lines.get(1).startsWith("\"\",f,'=1+1,"), lines.get(1));
    assertTrue(lines.get(1).contains("\"noch nicht,kennengelernt,angewendet,sicher\""), csv);
    assertTrue(lines.get(1).endsWith(",1,competency"), csv);
    assertTrue(lines.get(2).startsWith("\"\",1,\"'@SUM(1), \"\"x\"\"\","), lines.get(2));
    assertTrue(lines.get(2).contains("&lt;b&gt;"), lines.get(2));
  }

  private static long count(List<JsonObject> associations, String type) {
    return associations.stream()
        .filter(each -> each.getString("associationType").equals(type))
        .count();
  }
}
