package org.modelschools.core.learning.content.kind;

import java.util.List;
import java.util.function.Predicate;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.competency.CompetencyCode;

/** Reads {@code competencies} and knows which codes there are. */
public record Codes(Predicate<CompetencyCode> known) {

  private static final String KEY = "competencies";

  /** The codes of a file; those that the framework does not have are problems. */
  public List<CompetencyCode> read(YamlMap yaml) {
    List<CompetencyCode> codes = yaml.texts(KEY).stream().map(CompetencyCode::new).toList();
    for (int i = 0; i < codes.size(); i++) {
      if (!known.test(codes.get(i))) {
        yaml.problem(KEY, i, "the framework has no competency '" + codes.get(i) + "'");
      }
    }
    return codes;
  }
}
