package org.modelschools.core.competency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.catalogue.YamlSource;

/** Reads the files of the catalogue's folder {@code frameworks/matches}. */
public final class MatchReader {

  private static final Map<String, CompetencyMatch.Kind> KINDS =
      Arrays.stream(CompetencyMatch.Kind.values())
          .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

  private final Problems problems;
  private final Map<String, Framework> frameworks;

  /** Notes what is wrong in the problems given; every code must be one of these frameworks. */
  public MatchReader(Problems problems, List<Framework> frameworks) {
    this.problems = problems;
    this.frameworks =
        frameworks.stream()
            .collect(
                Collectors.toMap(each -> each.about().key(), Function.identity(), (a, b) -> a));
  }

  /** Reads all matches. */
  public List<CompetencyMatch> readAll(CatalogueFiles catalogue) {
    CatalogueFiles folder = catalogue.in("frameworks").in("matches");
    List<CompetencyMatch> matches = new ArrayList<>();
    for (String name : folder.files()) {
      read(YamlSource.read(folder.path(name), folder.find(name).orElse(""), problems), matches);
    }
    return matches;
  }

  /** One file serves several targets whose codes are the same, as those of two editions. */
  private void read(YamlMap yaml, List<CompetencyMatch> matches) {
    Optional<Framework> source = framework(yaml, "from", yaml.text("from"));
    List<Framework> targets =
        yaml.texts("to").stream().flatMap(key -> framework(yaml, "to", key).stream()).toList();
    yaml.text("source");
    yaml.text("licence");
    for (YamlMap each : yaml.maps("matches", "match")) {
      CompetencyMatch.Kind kind = kind(each);
      Optional<CompetencyMatch.Node> from = source.map(found -> node(each, "from", found));
      for (Framework target : targets) {
        CompetencyMatch.Node to = node(each, "to", target);
        from.ifPresent(node -> matches.add(new CompetencyMatch(node, to, kind)));
      }
      each.end();
    }
    yaml.end();
  }

  private Optional<Framework> framework(YamlMap yaml, String field, String key) {
    Optional<Framework> found = Optional.ofNullable(frameworks.get(key));
    if (found.isEmpty() && !key.isEmpty()) {
      yaml.problem(field, "there is no framework '" + key + "'");
    }
    return found;
  }

  private static CompetencyMatch.Kind kind(YamlMap yaml) {
    String name = yaml.text("kind");
    if (!name.isEmpty() && !KINDS.containsKey(name)) {
      yaml.problem("kind", "'" + name + "' is neither exact nor close nor related");
    }
    return KINDS.getOrDefault(name, CompetencyMatch.Kind.RELATED);
  }

  private static CompetencyMatch.Node node(YamlMap yaml, String field, Framework framework) {
    CompetencyCode code = new CompetencyCode(yaml.text(field));
    String key = framework.about().key();
    if (!code.value().isEmpty() && framework.find(code).isEmpty()) {
      yaml.problem(field, "the framework '" + key + "' has no competency '" + code + "'");
    }
    return new CompetencyMatch.Node(key, code);
  }
}
