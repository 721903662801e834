package org.modelschools.lti.competence;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** How far somebody is with a competency; our own words, not the framework's. */
enum Reach {
  /** Nothing was done yet. */
  NONE,
  /** Read about it, or tried. */
  MET,
  /** Of the tasks that were tried, half or more went well. */
  MANAGED,
  /** The same, and several different tasks did. */
  OFTEN;

  /** What these proofs of one competency amount to; repeating an activity is no second one. */
  static Reach of(Collection<Proof> proofs) {
    long managed = different(proofs.stream().filter(Proof::isManaged));
    long tried = different(proofs.stream().filter(Proof::isTask));
    if (managed == 0 || 2 * managed < tried) {
      return proofs.isEmpty() ? NONE : MET;
    }
    return managed == 1 ? MANAGED : OFTEN;
  }

  private static long different(Stream<Proof> proofs) {
    return proofs.map(Proof::name).distinct().count();
  }

  /** Whether it lies in the range that everybody aims at: {@link #MANAGED} or more. */
  boolean isGoal() {
    return compareTo(MANAGED) >= 0;
  }

  /** As texts and styles name it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
