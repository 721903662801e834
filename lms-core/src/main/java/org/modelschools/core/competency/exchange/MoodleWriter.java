package org.modelschools.core.competency.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Proficiency;

/** Writes a framework as the CSV that Moodle imports under "Import competency framework". */
public final class MoodleWriter {

  /** For a framework without a scale of its own: neutral steps of ours. */
  private static final String NEUTRAL = "noch nicht,kennengelernt,angewendet,sicher";

  private static final String HTML = "1";

  private MoodleWriter() {}

  /** The text of the file, short names in German. */
  public static String write(Framework framework) {
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(MoodleCsv.COLUMNS.toArray(String[]::new)).get();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      csv.printRecord(head(framework));
      for (Competency each : framework.all()) {
        csv.printRecord(row(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> head(Framework framework) {
    Framework.About about = framework.about();
    String scale =
        framework.scale().isEmpty()
            ? NEUTRAL
            : framework.scale().stream().map(MoodleWriter::step).collect(Collectors.joining(","));
    String description =
        paragraph(" lang=\"en\"", about.title().getOrDefault("en", ""))
            + paragraph("", about.attribution().getOrDefault("de", ""))
            + paragraph("", about.source())
            + paragraph("", about.licence());
    return List.of(
        "",
        safe(about.key()),
        safe(about.title().getOrDefault("de", "")),
        description,
        HTML,
        scale,
        configuration(scale.split(",", -1).length),
        "",
        "",
        "",
        "",
        "",
        "1",
        taxonomies(about.levels().size()));
  }

  private static List<String> row(Competency competency) {
    String description =
        paragraph(" lang=\"en\"", competency.english())
            + competency
                .identifier()
                .map(uri -> "<p><a href=\"" + escaped(uri) + "\">" + escaped(uri) + "</a></p>")
                .orElse("")
            + (competency.deprecated() ? MoodleCsv.DEPRECATED : "");
    return List.of(
        safe(competency.parent().map(CompetencyCode::value).orElse("")),
        safe(competency.code().value()),
        safe(competency.german()),
        description,
        HTML,
        "",
        "",
        "",
        "",
        "null",
        "",
        "",
        "",
        "");
  }

  /** Commas part the steps of a scale in Moodle. */
  private static String step(Proficiency step) {
    String name =
        step.german().contains(step.code()) ? step.german() : step.code() + " " + step.german();
    return name.replace(',', ';');
  }

  /** The lowest step is the default, the upper half counts as proficient. */
  private static String configuration(int steps) {
    return IntStream.rangeClosed(1, steps)
        .mapToObj(
            step ->
                "{\"id\":%d,\"scaledefault\":%d,\"proficient\":%d}"
                    .formatted(step, step == 1 ? 1 : 0, step > (steps + 1) / 2 ? 1 : 0))
        .collect(Collectors.joining(",", "[{\"scaleid\":\"0\"},", "]"));
  }

  /** Moodle's names of levels, down to its fourth. */
  private static String taxonomies(int levels) {
    return IntStream.rangeClosed(1, Math.min(levels, 4))
        .mapToObj(level -> level < levels ? "domain" : "competency")
        .collect(Collectors.joining(","));
  }

  private static String paragraph(String attributes, String text) {
    return "<p" + attributes + ">" + escaped(text) + "</p>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A cell that a spreadsheet would take for a formula is made a text. */
  private static String safe(String cell) {
    return !cell.isEmpty() && MoodleCsv.FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
