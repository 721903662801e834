package org.modelschools.core.competency.exchange.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.modelschools.core.competency.exchange.MoodleCsv;

/** Reads the CSV that Moodle exports from a competency framework. */
final class MoodleReader {

  private static final Row.Names NAMES =
      new Row.Names(
          MoodleCsv.COLUMNS.get(MoodleCsv.ID),
          MoodleCsv.COLUMNS.get(MoodleCsv.PARENT),
          MoodleCsv.COLUMNS.get(MoodleCsv.NAME),
          MoodleCsv.COLUMNS.get(MoodleCsv.DESCRIPTION));
  private static final Pattern ENGLISH = Pattern.compile("<p lang=\"en\">([^<]*)</p>");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">");

  private final List<Fault> faults;

  /** Notes what is wrong in the list given. */
  MoodleReader(List<Fault> faults) {
    this.faults = faults;
  }

  Sheet read(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    try (CSVParser csv = CSVParser.parse(new StringReader(text), format)) {
      return read(csv);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      faults.add(Fault.of(Fault.Reason.NOT_CSV, ""));
      return Sheet.EMPTY;
    }
  }

  /** Moodle exports with commas; who opened the file in a German spreadsheet saved semicolons. */
  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.chars().filter(c -> c == ';').count() >= MoodleCsv.IS_FRAMEWORK ? ';' : ',';
  }

  private Sheet read(CSVParser csv) {
    Iterator<CSVRecord> records = csv.iterator();
    if (!records.hasNext() || records.next().size() < MoodleCsv.COLUMNS.size()) {
      faults.add(
          new Fault(1, "", Fault.Reason.COLUMNS_MISSING, String.join(", ", MoodleCsv.COLUMNS)));
      return Sheet.EMPTY;
    }
    Heading heading = Heading.NONE;
    List<Row> rows = new ArrayList<>();
    long line = csv.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      CSVRecord each = records.next();
      if (isTrue(cell(each, MoodleCsv.IS_FRAMEWORK))) {
        heading = heading(each);
      } else if (each.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row(each, (int) line));
      }
      line = csv.getCurrentLineNumber() + 1;
    }
    return new Sheet(heading, rows);
  }

  private static Heading heading(CSVRecord record) {
    return new Heading(
        cell(record, MoodleCsv.NAME),
        english(cell(record, MoodleCsv.DESCRIPTION)),
        "",
        "",
        "",
        "",
        "");
  }

  private static Row row(CSVRecord record, int line) {
    String description = cell(record, MoodleCsv.DESCRIPTION);
    return new Row(
        line,
        "",
        NAMES,
        cell(record, MoodleCsv.ID),
        cell(record, MoodleCsv.PARENT),
        cell(record, MoodleCsv.NAME),
        english(description),
        first(LINK, description),
        description.contains(MoodleCsv.DEPRECATED));
  }

  private static String english(String description) {
    return first(ENGLISH, description);
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find()
        ? matcher
            .group(1)
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
        : "";
  }

  private static boolean isTrue(String cell) {
    return cell.equals("1") || cell.equalsIgnoreCase("true");
  }

  private static String cell(CSVRecord record, int column) {
    return column < record.size() ? record.get(column) : "";
  }
}
