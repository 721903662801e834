package org.modelschools.core.competency;

import java.util.List;
import java.util.Optional;

/**
 * All frameworks of an installation, and how they fit together.
 *
 * @param all in the order in which they are shown
 * @param matches which of their competencies mean the same, or nearly
 */
public record Frameworks(List<Framework> all, List<CompetencyMatch> matches) {

  /** Copies the lists. */
  public Frameworks {
    all = List.copyOf(all);
    matches = List.copyOf(matches);
  }

  /** The framework of that key. */
  public Optional<Framework> find(String key) {
    return all.stream().filter(each -> each.about().key().equals(key)).findFirst();
  }

  /** The matches that lead from nodes of that framework to others. */
  public List<CompetencyMatch> from(Framework framework) {
    String key = framework.about().key();
    return matches.stream().filter(match -> match.source().framework().equals(key)).toList();
  }

  /** The competency at one end of a match. */
  public Optional<Competency> find(CompetencyMatch.Node node) {
    return find(node.framework()).flatMap(framework -> framework.find(node.code()));
  }
}
