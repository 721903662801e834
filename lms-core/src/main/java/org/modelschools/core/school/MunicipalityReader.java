package org.modelschools.core.school;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.catalogue.YamlSource;

/** Reads {@code municipality.yaml}. */
public final class MunicipalityReader {

  private static final String FILE = "municipality.yaml";
  private static final int MANY = 100_000;

  private final Problems problems;

  /** Notes what is wrong in the problems given. */
  public MunicipalityReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads the municipality of a catalogue; stand-ins are returned where there are problems. */
  public Municipality read(CatalogueFiles catalogue) {
    String path = catalogue.path(FILE);
    if (catalogue.find(FILE).isEmpty()) {
      problems.add(path, 1, "the catalogue has no " + FILE);
    }
    YamlMap yaml =
        catalogue
            .find(FILE)
            .map(text -> YamlSource.read(path, text, problems))
            .orElseGet(() -> YamlSource.read(path, "{}", new Problems()));
    Municipality municipality =
        new Municipality(
            yaml.text("key", SchoolKey.PATTERN, "a key of lower case letters"),
            yaml.text("name"),
            yaml.text("state"),
            yaml.text("framework"),
            thresholds(yaml.map("suppression")),
            schools(yaml),
            schoolYears(yaml));
    yaml.end();
    return municipality;
  }

  private static Thresholds thresholds(YamlMap yaml) {
    int teachers = yaml.number("teachers", Thresholds.FEWEST_TEACHERS, MANY);
    int pupils = yaml.number("pupils", Thresholds.FEWEST_PUPILS, MANY);
    yaml.end();
    return new Thresholds(teachers, pupils);
  }

  private static List<School> schools(YamlMap yaml) {
    Set<SchoolKey> keys = new HashSet<>();
    return yaml.maps("schools", "school").stream().map(each -> school(each, keys)).toList();
  }

  private static School school(YamlMap yaml, Set<SchoolKey> keys) {
    SchoolKey key =
        new SchoolKey(yaml.text("key", SchoolKey.PATTERN, "a key of lower case letters"));
    if (!keys.add(key)) {
      yaml.problem("key", "school '" + key + "' stands twice");
    }
    School school =
        new School(key, yaml.text("name"), yaml.text("type"), headcount(yaml.map("headcount")));
    yaml.end();
    return school;
  }

  private static Headcount headcount(YamlMap yaml) {
    Headcount headcount =
        new Headcount(yaml.number("teachers", 1, MANY), yaml.number("pupils", 1, MANY));
    yaml.end();
    return headcount;
  }

  private static List<SchoolYear> schoolYears(YamlMap yaml) {
    List<YamlMap> maps = yaml.maps("schoolYears", "school year");
    List<SchoolYear> years = maps.stream().map(MunicipalityReader::schoolYear).toList();
    for (int i = 1; i < years.size(); i++) {
      if (!years.get(i).from().isAfter(years.get(i - 1).to())) {
        maps.get(i).problem("from", "school year '" + years.get(i).name() + "' begins too early");
      }
    }
    return years;
  }

  private static SchoolYear schoolYear(YamlMap yaml) {
    LocalDate from = yaml.date("from");
    LocalDate to = lastDay(yaml, from);
    SchoolYear year =
        new SchoolYear(
            yaml.text("name"),
            from,
            to,
            yaml.optionalMaps("holidays", "holiday").stream()
                .map(MunicipalityReader::holiday)
                .toList());
    yaml.end();
    return year;
  }

  private static Holiday holiday(YamlMap yaml) {
    LocalDate from = yaml.date("from");
    Holiday holiday = new Holiday(yaml.text("name"), from, lastDay(yaml, from));
    yaml.end();
    return holiday;
  }

  private static LocalDate lastDay(YamlMap yaml, LocalDate from) {
    LocalDate to = yaml.date("to");
    if (to.isBefore(from)) {
      yaml.problem("to", "the last day " + to + " lies before the first, " + from);
    }
    return to;
  }
}
