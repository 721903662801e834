package org.modelschools.lti.competence;

import java.util.Collection;
import java.util.Locale;

/** How far somebody is with a competency; our own words, not the framework's. */
enum Reach {
  /** Nothing was done yet. */
  NONE,
  /** Read about it, or tried. */
  MET,
  /** One activity went well. */
  MANAGED,
  /** Several different activities went well. */
  OFTEN;

  /** What these proofs of one competency amount to; repeating an activity is no second one. */
  static Reach of(Collection<Proof> proofs) {
    long managed = proofs.stream().filter(Proof::isManaged).map(Proof::name).distinct().count();
    if (managed == 0) {
      return proofs.isEmpty() ? NONE : MET;
    }
    return managed == 1 ? MANAGED : OFTEN;
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
