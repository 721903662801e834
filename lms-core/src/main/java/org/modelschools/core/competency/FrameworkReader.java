package org.modelschools.core.competency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.catalogue.YamlSource;

/** Reads the files of the catalogue's folder {@code frameworks}. */
public final class FrameworkReader {

  /** Written as a parent it says that there is none, where the code looks as if there were. */
  static final String TOP = "/";

  private static final String SUFFIX = ".yaml";

  private final Problems problems;

  /** Notes what is wrong in the problems given. */
  public FrameworkReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads all frameworks, in the order of their keys. */
  public List<Framework> readAll(CatalogueFiles catalogue) {
    CatalogueFiles frameworks = catalogue.in("frameworks");
    List<Framework> read = new ArrayList<>();
    for (String name : frameworks.files()) {
      if (name.endsWith(SUFFIX)) {
        String key = name.substring(0, name.length() - SUFFIX.length());
        read.add(read(frameworks.path(name), frameworks.find(name).orElse(""), key));
      }
    }
    return read;
  }

  /** Reads the text of one file that stands, or could stand, at that path. */
  public Framework read(String path, String text, String key) {
    YamlMap yaml = YamlSource.read(path, text, problems);
    Framework.About about = about(yaml);
    if (!about.key().isEmpty() && !about.key().equals(key)) {
      yaml.problem("key", "the key '" + about.key() + "' differs from the file's name");
    }
    String identifiers = yaml.optionalText("identifiers").orElse("");
    List<Proficiency> scale =
        yaml.optionalMaps("proficiency", "proficiency").stream()
            .map(FrameworkReader::proficiency)
            .toList();
    Map<CompetencyCode, Placed> placed = new LinkedHashMap<>();
    for (YamlMap each : yaml.maps("competencies", "competency")) {
      add(each, about.levels(), identifiers, placed);
    }
    yaml.end();
    return new Framework(about, scale, placed.values().stream().map(Placed::competency).toList());
  }

  private static Framework.About about(YamlMap yaml) {
    return new Framework.About(
        yaml.text("key", Framework.KEY, "a key such as kmk-2016"),
        yaml.text("version"),
        yaml.date("changed"),
        both(yaml.map("title")),
        both(yaml.map("attribution")),
        yaml.text("source"),
        yaml.text("licence"),
        yaml.texts("levels"));
  }

  private static Map<String, String> both(YamlMap yaml) {
    Map<String, String> texts = Map.of("de", yaml.text("de"), "en", yaml.text("en"));
    yaml.end();
    return texts;
  }

  private static Proficiency proficiency(YamlMap yaml) {
    String code = yaml.text("code");
    Map<String, String> means = both(yaml.map("means"));
    Proficiency proficiency =
        new Proficiency(
            code,
            yaml.text("de"),
            yaml.text("en"),
            means.getOrDefault("de", ""),
            means.getOrDefault("en", ""));
    yaml.end();
    return proficiency;
  }

  private static Optional<CompetencyCode> parent(YamlMap yaml, CompetencyCode code) {
    Optional<String> said = yaml.optionalText("parent");
    return said.isEmpty()
        ? code.parent()
        : said.filter(text -> !text.equals(TOP)).map(CompetencyCode::new);
  }

  /** Where the parent is missing, which is noted, the code may tell. */
  private static int depth(
      CompetencyCode code, Optional<CompetencyCode> parent, Map<CompetencyCode, Placed> placed) {
    return parent.isEmpty()
        ? 1
        : parent.map(placed::get).map(above -> above.depth() + 1).orElse(code.depth());
  }

  /** A competency and how deep it stands, from 1. */
  private record Placed(Competency competency, int depth) {}

  private static void add(
      YamlMap yaml, List<String> levels, String identifiers, Map<CompetencyCode, Placed> placed) {
    CompetencyCode code =
        new CompetencyCode(yaml.text("code", CompetencyCode.PATTERN, "a code such as 4.2.1"));
    Optional<CompetencyCode> parent = parent(yaml, code);
    if (placed.containsKey(code)) {
      yaml.problem("code", "code '" + code + "' stands twice");
    }
    parent
        .filter(above -> !placed.containsKey(above))
        .ifPresent(
            above -> yaml.problem("code", "code '" + code + "' stands before '" + above + "'"));
    int depth = depth(code, parent, placed);
    if (depth > levels.size()) {
      yaml.problem("code", "code '" + code + "' is deeper than the framework's levels");
    }
    Competency competency =
        new Competency(
            code,
            parent,
            depth > levels.size() ? "" : levels.get(depth - 1),
            yaml.text("de"),
            yaml.text("en"),
            yaml.optionalText("id").map(identifiers::concat),
            yaml.flag("deprecated"));
    placed.putIfAbsent(code, new Placed(competency, depth));
    yaml.end();
  }
}
