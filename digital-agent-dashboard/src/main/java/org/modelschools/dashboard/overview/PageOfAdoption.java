package org.modelschools.dashboard.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modelschools.core.adoption.rollup.Measure;
import org.modelschools.core.adoption.suppression.Row;
import org.modelschools.core.adoption.suppression.Shown;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.school.School;
import org.modelschools.core.school.SchoolYear;
import org.modelschools.dashboard.overview.OverviewPage.Definition;
import org.modelschools.dashboard.overview.OverviewPage.Figure;
import org.modelschools.dashboard.overview.OverviewPage.Line;
import org.modelschools.dashboard.overview.OverviewPage.Section;

/** Puts what may be shown into the words of the page. */
final class PageOfAdoption {

  private static final List<Measure> MEASURES = List.of(Measure.values());

  private final Adoption adoption;
  private final Messages messages;
  private final Wording wording;

  PageOfAdoption(Adoption adoption, Messages messages) {
    this.adoption = adoption;
    this.messages = messages;
    this.wording = new Wording(messages);
  }

  /** The finding as a sentence: how many people took part in all schools together. */
  String headline() {
    Shown teachers = adoption.of(Measure.TEACHERS_ACTIVE, adoption.week()).total();
    Shown pupils = adoption.of(Measure.PUPILS_ACTIVE, adoption.week()).total();
    if (isNone(teachers) && isNone(pupils)) {
      return messages.text("overview.headline.none");
    }
    String which =
        teachers.isNumber() && pupils.isNumber()
            ? "both"
            : pupils.isNumber() ? "pupils" : teachers.isNumber() ? "teachers" : "hidden";
    return messages.text(
        "overview.headline." + which, wording.brief(teachers), wording.brief(pupils));
  }

  /** All schools together, then each of them in the order of the catalogue. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(section("all", messages.text("overview.all"), people(), Row::total));
    List<School> schools = adoption.municipality().schools();
    for (int at = 0; at < schools.size(); at++) {
      School school = schools.get(at);
      int position = at;
      sections.add(
          section(
              school.key().value(),
              school.name(),
              people(school),
              row -> row.parts().get(position)));
    }
    return sections;
  }

  List<Definition> definitions() {
    return MEASURES.stream()
        .map(measure -> new Definition(wording.name(measure), wording.definition(measure)))
        .toList();
  }

  private Section section(String id, String name, String kind, Function<Row, Shown> cell) {
    List<Figure> figures = MEASURES.stream().map(measure -> figure(measure, cell)).toList();
    List<Line> lines = new ArrayList<>();
    for (Week week : adoption.trend()) {
      lines.add(
          line(
              messages.text("overview.week.short", week.number(), wording.days(week)),
              measure -> cell.apply(adoption.of(measure, week))));
    }
    lines.add(line(year(), measure -> cell.apply(adoption.ofYear(measure))));
    return new Section(id, name, kind, figures, lines);
  }

  private Line line(String week, Function<Measure, Shown> cell) {
    return new Line(week, MEASURES.stream().map(cell).map(wording::brief).toList());
  }

  private Figure figure(Measure measure, Function<Row, Shown> cell) {
    Shown shown = cell.apply(adoption.of(measure, adoption.week()));
    String year =
        messages.text("overview.figure.year", wording.brief(cell.apply(adoption.ofYear(measure))));
    Sparkline trend = trend(measure, cell);
    if (shown instanceof Shown.TooFew hidden) {
      String reason = wording.reason(hidden, measure, adoption.threshold(measure));
      return new Figure(wording.name(measure), false, null, reason, trend, year);
    }
    Shown.Number number = (Shown.Number) shown;
    return new Figure(
        wording.name(measure), number.rounded(), wording.number(number.value()), "", trend, year);
  }

  private Sparkline trend(Measure measure, Function<Row, Shown> cell) {
    List<Shown> weeks =
        adoption.trend().stream().map(week -> cell.apply(adoption.of(measure, week))).toList();
    String values = weeks.stream().map(wording::brief).collect(Collectors.joining("; "));
    return Sparkline.of(
        weeks, messages.text("overview.trend", wording.name(measure), weeks.size(), values));
  }

  private String year() {
    return adoption
        .schoolYear()
        .map(SchoolYear::name)
        .map(name -> messages.text("overview.year", name))
        .orElseGet(() -> messages.text("overview.year.unknown"));
  }

  private String people() {
    return people(adoption.municipality().schools().toArray(School[]::new));
  }

  private String people(School... schools) {
    int teachers = Arrays.stream(schools).mapToInt(school -> school.headcount().teachers()).sum();
    int pupils = Arrays.stream(schools).mapToInt(school -> school.headcount().pupils()).sum();
    return messages.text("overview.people", teachers, pupils);
  }

  private static boolean isNone(Shown shown) {
    return shown instanceof Shown.Number number && number.value() == 0;
  }
}
