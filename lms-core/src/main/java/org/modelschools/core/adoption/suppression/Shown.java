package org.modelschools.core.adoption.suppression;

/** What a page may show of a count: a number, or that too few people stand behind it. */
public sealed interface Shown {

  /**
   * A number.
   *
   * @param value what to show
   * @param rounded whether it stands for all numbers that are rounded to it
   */
  @SuppressWarnings("JavaLangClash") // always written Shown.Number
  record Number(long value, boolean rounded) implements Shown {}

  /** No number, and why. */
  record TooFew(Reason reason) implements Shown {}

  /** Why there is no number. */
  enum Reason {
    /** Too few people did it, or too few did not; which of both is not told. */
    GROUP,
    /** Together with the other numbers of its row it would tell what is hidden there. */
    SUM
  }

  /** Whether there is a number. */
  default boolean isNumber() {
    return this instanceof Number;
  }
}
