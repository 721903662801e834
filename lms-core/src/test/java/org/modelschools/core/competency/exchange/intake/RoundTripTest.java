package org.modelschools.core.competency.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.FrameworkReader;
import org.modelschools.core.competency.FrameworkWriter;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.CaseWriter;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.Identifiers;
import org.modelschools.core.competency.exchange.MoodleWriter;
import org.modelschools.core.competency.exchange.SkosWriter;
import org.modelschools.core.learning.content.Catalogue;

/** What goes out comes in again as the same framework. */
class RoundTripTest {

  private static final Catalogue CATALOGUE = Catalogue.packed();
  private static final Frameworks ALL = new Frameworks(withDeprecated(), CATALOGUE.matches());
  private static final Identifiers IDS = new Identifiers("https://werkzeuge.example/lti");

  static Stream<Framework> frameworks() {
    return ALL.all().stream();
  }

  /** The shipped ones, each with one competency given up. */
  private static List<Framework> withDeprecated() {
    return CATALOGUE.frameworks().stream()
        .map(
            each ->
                new Framework(
                    each.about(),
                    each.scale(),
                    each.all().stream()
                        .map(node -> node.code().value().equals("2.3") ? node.givenUp() : node)
                        .toList()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void by_case(Framework framework) {
    String text = new CaseWriter(ALL, IDS).pack(framework).toString();
    Framework again = read(Format.CASE, text, framework, Heading.NONE);
    assertEquals(framework.about(), again.about());
    assertEquals(List.copyOf(framework.all()), List.copyOf(again.all()));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void by_skos(Framework framework) {
    String text = new SkosWriter(ALL, IDS).write(framework).toString();
    Framework again = read(Format.SKOS, text, framework, Heading.NONE);
    assertEquals(framework.about(), again.about());
    assertEquals(List.copyOf(framework.all()), List.copyOf(again.all()));
  }

  /** Moodle has no place for edition, source and licence: whoever imports says them. */
  @ParameterizedTest
  @MethodSource("frameworks")
  void by_moodle(Framework framework) {
    Framework.About about = framework.about();
    Heading said =
        new Heading(
            "",
            "",
            about.attribution().getOrDefault("de", ""),
            about.attribution().getOrDefault("en", ""),
            about.version(),
            about.source(),
            about.licence());
    Framework again =
        read(Format.MOODLE, "\ufeff" + MoodleWriter.write(framework), framework, said);
    assertEquals(about, again.about());
    assertEquals(List.copyOf(framework.all()), List.copyOf(again.all()));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void by_a_file_of_the_catalogue(Framework framework) {
    Problems problems = new Problems();
    String key = framework.about().key();
    Framework again =
        new FrameworkReader(problems).read(key, FrameworkWriter.write(framework), key);
    assertEquals(List.of(), problems.found());
    assertEquals(framework.about(), again.about());
    assertEquals(framework.scale(), again.scale());
    assertEquals(List.copyOf(framework.all()), List.copyOf(again.all()));
  }

  @Test
  void what_the_new_file_lacks_is_kept_and_deprecated() {
    Framework kmk = ALL.find("kmk-2016").orElseThrow();
    List<Competency> fewer =
        kmk.all().stream()
            .filter(each -> !kmk.holds(new CompetencyCode("4.4"), each.code()))
            .filter(each -> !each.code().value().equals("1.1.1"))
            .toList();
    List<Competency> more =
        Stream.concat(fewer.stream(), Stream.of(renamed(kmk, "6.2", "6.3"))).toList();
    Revision revision = Revision.of(Optional.of(kmk), new Framework(kmk.about(), List.of(), more));
    assertEquals(List.of("6.3"), values(revision.added()));
    assertEquals(List.of(), values(revision.changed()));
    assertEquals(List.of("1.1.1", "4.4", "4.4.1"), values(revision.deprecated()));
    assertEquals(kmk.all().size() + 1, revision.framework().all().size());
    assertTrue(revision.framework().find(new CompetencyCode("4.4.1")).orElseThrow().deprecated());
    Revision again =
        Revision.of(Optional.of(revision.framework()), new Framework(kmk.about(), List.of(), more));
    assertTrue(again.isIdle());
    assertEquals(List.copyOf(revision.framework().all()), List.copyOf(again.framework().all()));
  }

  @Test
  void what_was_given_up_can_come_back() {
    Framework kmk = CATALOGUE.framework();
    Revision revision = Revision.of(ALL.find("kmk-2016"), kmk);
    assertEquals(List.of("2.3"), values(revision.changed()));
    assertEquals(List.copyOf(kmk.all()), List.copyOf(revision.framework().all()));
  }

  private static Competency renamed(Framework framework, String code, String to) {
    Competency known = framework.find(new CompetencyCode(code)).orElseThrow();
    return new Competency(
        new CompetencyCode(to),
        known.parent(),
        known.level(),
        "Neu",
        "New",
        Optional.empty(),
        false);
  }

  private static List<String> values(List<CompetencyCode> codes) {
    return codes.stream().map(CompetencyCode::value).toList();
  }

  private static Framework read(Format format, String text, Framework like, Heading said) {
    Intake.Outcome outcome =
        new Intake(like.about().key(), said, Heading.NONE, like.about().changed())
            .read(format, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), outcome.faults());
    return outcome.framework().orElseThrow();
  }
}
