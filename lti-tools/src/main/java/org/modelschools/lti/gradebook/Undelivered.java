package org.modelschools.lti.gradebook;

/** The way to the gradebook ended before the score could be told. */
final class Undelivered extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Outcome outcome;

  Undelivered(Outcome outcome) {
    super(outcome.toString(), null, false, false);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }
}
