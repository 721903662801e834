package org.modelschools.core.competency;

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

  private static final String SUFFIX = ".yaml";

  private final Problems problems;

  /** Notes what is wrong in the problems given. */
  public FrameworkReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads the framework of that key, if its file is there. */
  public Optional<Framework> read(CatalogueFiles catalogue, String key) {
    CatalogueFiles frameworks = catalogue.in("frameworks");
    String name = key + SUFFIX;
    return frameworks.find(name).map(text -> read(frameworks.path(name), text, key));
  }

  private Framework read(String path, String text, String key) {
    YamlMap yaml = YamlSource.read(path, text, problems);
    Framework.About about =
        new Framework.About(
            yaml.text("key"),
            yaml.text("version"),
            both(yaml.map("title")),
            both(yaml.map("attribution")),
            yaml.text("source"),
            yaml.text("licence"),
            yaml.texts("levels"));
    if (!about.key().isEmpty() && !about.key().equals(key)) {
      yaml.problem("key", "the key '" + about.key() + "' differs from the file's name");
    }
    String identifiers = yaml.text("identifiers");
    Map<CompetencyCode, Competency> competencies = new LinkedHashMap<>();
    for (YamlMap each : yaml.maps("competencies", "competency")) {
      add(competency(each, about.levels(), identifiers), each, competencies);
    }
    yaml.end();
    return new Framework(about, competencies.values());
  }

  private static Map<String, String> both(YamlMap yaml) {
    Map<String, String> texts = Map.of("de", yaml.text("de"), "en", yaml.text("en"));
    yaml.end();
    return texts;
  }

  private static Competency competency(YamlMap yaml, List<String> levels, String identifiers) {
    CompetencyCode code =
        new CompetencyCode(yaml.text("code", CompetencyCode.PATTERN, "a code such as 4.2.1"));
    if (code.depth() > levels.size()) {
      yaml.problem("code", "code '" + code + "' is deeper than the framework's levels");
    }
    String level = code.depth() > levels.size() ? "" : levels.get(code.depth() - 1);
    Competency competency =
        new Competency(
            code, level, yaml.text("de"), yaml.text("en"), identifiers + yaml.text("id"));
    yaml.end();
    return competency;
  }

  private static void add(
      Competency competency, YamlMap yaml, Map<CompetencyCode, Competency> competencies) {
    CompetencyCode code = competency.code();
    if (competencies.putIfAbsent(code, competency) != null) {
      yaml.problem("code", "code '" + code + "' stands twice");
    }
    code.parent()
        .filter(parent -> !competencies.containsKey(parent))
        .ifPresent(
            parent -> yaml.problem("code", "code '" + code + "' stands before '" + parent + "'"));
  }
}
