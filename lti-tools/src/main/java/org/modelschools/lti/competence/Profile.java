package org.modelschools.lti.competence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;

/**
 * What one person has shown, and what the course aims at: everything that its modules practise is
 * to be reached in the range that {@link Reach#isGoal()} names.
 *
 * @param framework the competencies
 * @param placed the modules of the course
 * @param proofs what the person did, here and in other courses
 */
record Profile(Framework framework, Syllabus placed, List<Proof> proofs) {

  /** Keeps the best of several proofs of one activity. */
  Profile {
    Map<String, Proof> best = new LinkedHashMap<>();
    for (Proof proof : proofs) {
      best.merge(
          proof.name(), proof, (before, now) -> now.points() >= before.points() ? now : before);
    }
    proofs = List.copyOf(best.values());
  }

  /** The single competencies below an area, in order. */
  List<Competency> below(Competency area) {
    return single(framework).stream()
        .filter(competency -> framework.holds(area.code(), competency.code()))
        .toList();
  }

  /** The framework's single competencies: what nothing stands below. */
  static List<Competency> single(Framework framework) {
    return framework.atDepth(framework.about().levels().size());
  }

  /** What shows something of that node. */
  List<Proof> proofs(CompetencyCode node) {
    return proofs.stream().filter(proof -> proof.shows(framework, node)).toList();
  }

  /** How far the person is with it. */
  Reach reach(Competency competency) {
    return Reach.of(proofs(competency.code()));
  }

  /** What the course aims at in that area. */
  List<Competency> goals(Competency area) {
    return below(area).stream()
        .filter(competency -> placed.activities(competency.code()) > 0)
        .toList();
  }

  /** Whether the course aims at something in that area, and all of it is reached. */
  boolean isReached(Competency area) {
    Collection<Competency> goals = goals(area);
    return !goals.isEmpty() && goals.stream().allMatch(goal -> reach(goal).isGoal());
  }

  /** The areas that are reached. */
  List<Competency> reached() {
    return framework.atDepth(1).stream().filter(this::isReached).toList();
  }
}
