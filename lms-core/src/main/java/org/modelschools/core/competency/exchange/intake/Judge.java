package org.modelschools.core.competency.exchange.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.exchange.MoodleCsv;

/** Judges what a file says, whatever its format was, and makes a framework of it. */
final class Judge {

  /** How many nodes are taken; DigComp 3.0 with all its outcomes has about 900. */
  static final int MOST = 5000;

  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_TEXT = 1000;
  private static final Set<String> SCHEMES = Set.of("http", "https", "urn");

  private final List<Fault> faults;

  /** Notes what is wrong in the list given. */
  Judge(List<Fault> faults) {
    this.faults = faults;
  }

  /** The framework; only to be used if nothing is wrong. */
  Framework framework(String key, LocalDate day, Heading heading, List<Row> rows) {
    about(heading);
    if (rows.isEmpty()) {
      faults.add(Fault.of(Fault.Reason.NOTHING, ""));
    }
    if (rows.size() > MOST) {
      faults.add(Fault.of(Fault.Reason.TOO_MANY, MOST));
      rows = rows.subList(0, MOST);
    }
    rows.forEach(this::row);
    List<Tree.Placed> placed = new Tree(rows, faults).placed();
    List<String> levels = Tree.levels(placed);
    return new Framework(
        about(key, day, heading, levels),
        List.of(),
        placed.stream().map(each -> competency(each, levels)).toList());
  }

  private void about(Heading heading) {
    said("title", heading.title() + heading.titleInEnglish());
    said("source", heading.source());
    said("licence", heading.licence());
    for (String text :
        List.of(
            heading.title(),
            heading.titleInEnglish(),
            heading.attribution(),
            heading.attributionInEnglish(),
            heading.version(),
            heading.source(),
            heading.licence())) {
      fault(text, LONGEST_TEXT).ifPresent(why -> faults.add(Fault.of(why, text)));
    }
  }

  private void said(String field, String text) {
    if (text.isBlank()) {
      faults.add(new Fault(0, field, Fault.Reason.SAID_NOWHERE, ""));
    }
  }

  private void row(Row row) {
    Row.Names names = row.names();
    if (row.code().isEmpty()) {
      faults.add(row.fault(names.code(), Fault.Reason.CODE_MISSING, row.label()));
    } else if (row.code().length() > LONGEST_CODE || !row.code().matches(CompetencyCode.PATTERN)) {
      faults.add(row.fault(names.code(), Fault.Reason.CODE_WRONG, row.code()));
    } else {
      fault(row, names.code(), row.code());
    }
    if (row.label().isEmpty()) {
      faults.add(row.fault(names.label(), Fault.Reason.LABEL_MISSING, row.code()));
    }
    fault(row, names.label(), row.german());
    fault(row, names.label(), row.english());
    if (!row.identifier().isEmpty() && !isIdentifier(row.identifier())) {
      faults.add(row.fault(names.identifier(), Fault.Reason.IDENTIFIER_WRONG, row.identifier()));
    }
  }

  private void fault(Row row, String field, String text) {
    fault(text, LONGEST_TEXT).ifPresent(reason -> faults.add(row.fault(field, reason, text)));
  }

  /** What is exported as CSV is opened in spreadsheets: there it must not become a formula. */
  private static Optional<Fault.Reason> fault(String text, int longest) {
    if (text.length() > longest) {
      return Optional.of(Fault.Reason.TOO_LONG);
    }
    if (!text.isEmpty() && MoodleCsv.FORMULA.indexOf(text.charAt(0)) >= 0) {
      return Optional.of(Fault.Reason.FORMULA);
    }
    return text.chars().anyMatch(Character::isISOControl)
        ? Optional.of(Fault.Reason.CHARACTERS)
        : Optional.empty();
  }

  private static boolean isIdentifier(String text) {
    try {
      String scheme = new URI(text).getScheme();
      return text.length() <= LONGEST_TEXT && scheme != null && SCHEMES.contains(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Framework.About about(
      String key, LocalDate day, Heading heading, List<String> levels) {
    String title = first(heading.title(), heading.titleInEnglish());
    String attribution = first(heading.attribution(), heading.attributionInEnglish(), title);
    return new Framework.About(
        key,
        first(heading.version(), day.toString()),
        day,
        Map.of("de", title, "en", first(heading.titleInEnglish(), title)),
        Map.of("de", attribution, "en", first(heading.attributionInEnglish(), attribution)),
        heading.source(),
        heading.licence(),
        levels);
  }

  private static Competency competency(Tree.Placed placed, List<String> levels) {
    Row row = placed.row();
    return new Competency(
        new CompetencyCode(row.code()),
        Optional.of(row.parent()).filter(text -> !text.isEmpty()).map(CompetencyCode::new),
        levels.get(placed.depth() - 1),
        row.label(),
        first(row.english(), row.german()),
        Optional.of(row.identifier()).filter(text -> !text.isEmpty()),
        row.deprecated());
  }

  private static String first(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
