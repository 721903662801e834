package org.modelschools.lti.competence;

import java.util.Collection;
import java.util.List;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.learning.Edition;

/**
 * Some modules and what they practise.
 *
 * @param framework the competencies
 * @param editions in the order of the catalogue, which begins with the youngest
 */
record Syllabus(Framework framework, List<Edition> editions) {

  /** Copies the list. */
  Syllabus {
    editions = List.copyOf(editions);
  }

  /** Those of these keys only. */
  Syllabus only(Collection<String> keys) {
    return new Syllabus(
        framework,
        editions.stream().filter(edition -> keys.contains(edition.key().value())).toList());
  }

  /** Those that the other has not. */
  Syllabus without(Syllabus other) {
    return new Syllabus(
        framework, editions.stream().filter(edition -> !other.editions.contains(edition)).toList());
  }

  /** How many activities practise that node, or something below it. */
  int activities(CompetencyCode node) {
    return editions.stream().mapToInt(edition -> activities(edition, node)).sum();
  }

  /** The modules in which an activity practises that node, or something below it. */
  List<Edition> practising(CompetencyCode node) {
    return editions.stream().filter(edition -> activities(edition, node) > 0).toList();
  }

  private int activities(Edition edition, CompetencyCode node) {
    return (int)
        edition.module().german().activities().stream()
            .filter(
                activity -> Proof.proves(activity) && Proof.practises(activity, framework, node))
            .count();
  }
}
