package org.modelschools.core.competency.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.MoodleCsv;

/** Files that others wrote, some of them badly. */
class IntakeTest {

  private static final Heading SAID =
      new Heading("Rahmen der Stadt", "", "", "", "", "Stadt", "CC0");
  private static final String COLUMNS = String.join(",", MoodleCsv.COLUMNS) + "\n";

  @Test
  void moodle_puts_children_where_its_tree_has_them_and_we_put_them_below_their_parents() {
    Framework framework =
        good(
            Format.MOODLE,
            COLUMNS
                + ",MKR,Medienkompetenzrahmen,,1,\"a,b\",[],,,,,,1,\"domain,competency\"\n"
                + "1,1.1,\"Suchen, finden\",<p>Text</p>,1,,,,,null,,7,,\n"
                + ",1,Informieren,,1,,,,,null,,6,,\n");
    assertEquals(
        List.of("1", "1.1"), framework.all().stream().map(each -> each.code().value()).toList());
    assertEquals("Suchen, finden", label(framework, "1.1", Locale.ENGLISH));
    assertEquals(List.of("area", "competency"), framework.about().levels());
    assertEquals("Rahmen der Stadt", framework.title(Locale.ENGLISH));
  }

  @Test
  void semicolons_of_german_spreadsheets_are_understood() {
    Framework framework =
        good(Format.MOODLE, COLUMNS.replace(',', ';') + ";1;Informieren;;1;;;;;null;;6;;\n");
    assertEquals("Informieren", label(framework, "1", Locale.GERMAN));
  }

  @Test
  void csv_is_blamed_by_line_and_column() {
    assertEquals(
        List.of(
            "2 ID number code-missing Ohne",
            "4 Short name label-missing 2",
            "5 ID number code-wrong a b",
            "6 Short name formula =HYPERLINK(\"http://evil\")",
            "7 Parent ID number parent-missing 9",
            "8 ID number code-twice 1"),
        faults(
            Format.MOODLE,
            COLUMNS
                + ",,Ohne,,,,,,,,,,,\n"
                + ",1,Eins,,,,,,,,,,,\n"
                + ",2,,,,,,,,,,,,\n"
                + ",a b,Name,,,,,,,,,,,\n"
                + ",3,\"=HYPERLINK(\"\"http://evil\"\")\",,,,,,,,,,,\n"
                + "9,9.1,Verwaist,,,,,,,,,,,\n"
                + ",1,Doppelt,,,,,,,,,,,\n"));
  }

  @Test
  void whoever_stands_below_itself_is_found() {
    assertEquals(
        List.of(
            "2 Parent ID number cycle 3",
            "3 Parent ID number cycle 2",
            "4 Parent ID number cycle 4"),
        faults(
            Format.MOODLE,
            COLUMNS + "3,2,Zwei,,,,,,,,,,,\n2,3,Drei,,,,,,,,,,,\n4,4,Vier,,,,,,,,,,,\n"));
  }

  @Test
  void a_tree_of_more_than_five_levels_is_refused() {
    StringBuilder rows = new StringBuilder(COLUMNS + ",1,Eins,,,,,,,,,,,\n");
    for (int i = 2; i <= 6; i++) {
      rows.append(i - 1).append(',').append(i).append(",Name,,,,,,,,,,,\n");
    }
    assertEquals(List.of("7 Parent ID number too-deep 5"), faults(Format.MOODLE, rows.toString()));
  }

  @Test
  void what_is_no_text_no_csv_no_json_or_too_much_is_refused() {
    assertEquals(
        List.of("0  not-utf8 "),
        faults(Format.MOODLE, "Überblick".getBytes(StandardCharsets.ISO_8859_1), SAID));
    assertEquals(List.of("0  too-large 4"), faults(Format.CASE, new byte[10 * 1024 * 1024], SAID));
    assertEquals(
        "1  columns-missing Parent ID number, I",
        faults(Format.MOODLE, "a,b\n1,2\n").get(0).substring(0, 38));
    assertTrue(faults(Format.MOODLE, COLUMNS + "\"open").get(0).startsWith("0  not-csv"));
    assertTrue(faults(Format.CASE, "{\"CFDocument\":").get(0).startsWith("0  not-json"));
    assertTrue(faults(Format.SKOS, "[".repeat(100_000)).get(0).startsWith("0  not-json"));
    assertEquals(List.of("0  member-missing CFDocument, CFItems"), faults(Format.CASE, "{}"));
    assertEquals(List.of("0  member-missing skos:Concept"), faults(Format.SKOS, "[]"));
    assertEquals(List.of("0  nothing "), faults(Format.MOODLE, COLUMNS));
  }

  @Test
  void more_nodes_than_anybody_reads_are_refused() {
    StringBuilder rows = new StringBuilder(COLUMNS);
    for (int i = 0; i <= Judge.MOST; i++) {
      rows.append(",C").append(i).append(",Name,,,,,,,,,,,\n");
    }
    assertEquals(List.of("0  too-many 5000"), faults(Format.MOODLE, rows.toString()));
  }

  @Test
  void source_and_licence_are_said_by_the_file_or_by_the_person() {
    assertEquals(
        List.of("0 title said-nowhere ", "0 source said-nowhere ", "0 licence said-nowhere "),
        faults(
            Format.MOODLE,
            (COLUMNS + ",1,Eins,,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8),
            Heading.NONE));
  }

  @Test
  void keys_stand_in_addresses() {
    for (String key : List.of("", "A", "../x", "a b", "a/b", "a".repeat(61))) {
      Intake.Outcome outcome =
          new Intake(key, SAID, Heading.NONE, LocalDate.EPOCH).read(Format.MOODLE, new byte[0]);
      assertEquals(Fault.Reason.KEY_WRONG, outcome.faults().get(0).reason(), key);
    }
  }

  @Test
  void case_of_others_is_read() {
    Framework framework =
        good(
            Format.CASE,
            """
            {"CFDocument": {"identifier": "d", "title": "State Standards", "creator": "State", "language": "en",
               "licenseURI": {"title": "CC BY 4.0", "identifier": "l", "uri": "https://example.org/l"}},
             "CFItems": [
               {"identifier": "i2", "uri": "https://example.org/i2", "humanCodingScheme": "DL.2", "fullStatement": "Second", "language": "en"},
               {"identifier": "i1", "uri": "https://example.org/i1", "humanCodingScheme": "DL.1", "fullStatement": "First", "language": "en"},
               {"identifier": "i0", "uri": "https://example.org/i0", "humanCodingScheme": "DL", "fullStatement": "Strand", "language": "en"}],
             "CFAssociations": [
               {"associationType": "isChildOf", "sequenceNumber": 2, "originNodeURI": {"identifier": "i2"}, "destinationNodeURI": {"identifier": "i0"}},
               {"associationType": "isChildOf", "sequenceNumber": 1, "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i0"}},
               {"associationType": "isChildOf", "sequenceNumber": 1, "originNodeURI": {"identifier": "i0"}, "destinationNodeURI": {"identifier": "d"}}]}
            """);
    assertEquals(
        List.of("DL", "DL.1", "DL.2"),
        framework.all().stream().map(each -> each.code().value()).toList());
    assertEquals("Second", label(framework, "DL.2", Locale.GERMAN));
    assertEquals(
        Optional.of("https://example.org/i1"),
        framework.find(new CompetencyCode("DL.1")).orElseThrow().identifier());
    assertEquals("Rahmen der Stadt", framework.title(Locale.GERMAN));
    assertEquals("CC0", framework.about().licence(), "what the person says counts");
  }

  @Test
  void case_is_blamed_by_the_path_to_the_member() {
    assertEquals(
        List.of(
            "0 CFItems[0].humanCodingScheme code-missing Ohne Code",
            "0 CFItems[1].uri identifier-wrong javascript:alert(1)",
            "0 CFItems[1].isChildOf parent-missing nobody"),
        faults(
            Format.CASE,
            """
            {"CFDocument": {"identifier": "d"},
             "CFItems": [
               {"identifier": "i0", "fullStatement": "Ohne Code"},
               {"identifier": "i1", "humanCodingScheme": "1", "fullStatement": "Eins", "uri": "javascript:alert(1)"}],
             "CFAssociations": [
               {"associationType": "isChildOf", "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "nobody"}}]}
            """));
  }

  @Test
  void vocabularies_are_read_nested_and_expanded() {
    Framework nested =
        good(
            Format.SKOS,
            """
            {"@context": "https://example.org/context.json", "id": "https://example.org/", "type": "ConceptScheme",
             "title": {"de": "Vokabular"}, "hasTopConcept": [
               {"id": "https://example.org/1", "prefLabel": {"de": "Eins", "en": "One"}, "narrower": [
                 {"id": "https://example.org/1.1", "prefLabel": {"de": "Eins Eins"}}]}]}
            """);
    assertEquals(1, nested.below(new CompetencyCode("1")).size());
    assertEquals("Eins Eins", label(nested, "1.1", Locale.ENGLISH));
    Framework expanded =
        good(
            Format.SKOS,
            """
            [{"@id": "https://example.org/a", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
              "http://www.w3.org/2004/02/skos/core#notation": [{"@value": "A"}],
              "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "One", "@language": "en"}, {"@value": "Eins", "@language": "de"}],
              "http://www.w3.org/2002/07/owl#deprecated": [{"@value": true}]},
             {"@id": "https://example.org/b", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
              "http://www.w3.org/2004/02/skos/core#notation": [{"@value": "B"}],
              "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "Zwei", "@language": "de"}],
              "http://www.w3.org/2004/02/skos/core#broader": [{"@id": "https://example.org/a"}]}]
            """);
    assertEquals("One", label(expanded, "A", Locale.ENGLISH));
    assertTrue(expanded.find(new CompetencyCode("A")).orElseThrow().deprecated());
    assertFalse(expanded.find(new CompetencyCode("B")).orElseThrow().deprecated());
    assertEquals(1, expanded.below(new CompetencyCode("A")).size());
  }

  private static String label(Framework framework, String code, Locale locale) {
    Competency found = framework.find(new CompetencyCode(code)).orElseThrow();
    return found.label(locale);
  }

  private static Framework good(Format format, String text) {
    Intake.Outcome outcome =
        new Intake("stadt", SAID, Heading.NONE, LocalDate.EPOCH)
            .read(format, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), outcome.faults());
    return outcome.framework().orElseThrow();
  }

  private static List<String> faults(Format format, String text) {
    return faults(format, text.getBytes(StandardCharsets.UTF_8), SAID);
  }

  private static List<String> faults(Format format, byte[] bytes, Heading said) {
    Intake.Outcome outcome =
        new Intake("stadt", said, Heading.NONE, LocalDate.EPOCH).read(format, bytes);
    assertTrue(outcome.framework().isEmpty());
    return outcome.faults().stream()
        .map(
            fault ->
                "%d %s %s %s"
                    .formatted(fault.line(), fault.field(), fault.reason().code(), fault.value()))
        .toList();
  }
}
