package org.modelschools.core.adoption.suppression;

import java.util.List;
import org.modelschools.core.adoption.suppression.Shown.Reason;

/**
 * Decides what of a count may be shown, for groups of at least {@code threshold} people.
 *
 * <ol>
 *   <li>Nobody is shown as 0: there is nobody to recognise.
 *   <li>A count with fewer people behind it than the threshold is hidden. So is one that leaves out
 *       fewer than that, where the head count is known: neither 1 of 12 nor 11 of 12. Practice of
 *       school statistics: 5 for surveys of teachers (The Learning Bar), 10 or 11 for pupils (DC,
 *       Utah, California).
 *   <li>A sum is hidden when one of its parts is hidden: with three schools the total minus two
 *       visible ones is the third. Hiding a second school instead would still tell that both
 *       together are, say, one person.
 *   <li>Numbers below 50 are rounded to the nearest 5, from 50 on they are exact.
 *   <li>Numbers that grow from week to week are rounded to a step that is no smaller than the
 *       threshold: the difference of two exact ones would be the number of the week between, which
 *       may be hidden.
 * </ol>
 *
 * <p>What hides a number tells nothing but that rule 2 or 3 applies: a hidden part can be every
 * number that rule 2 hides. See {@code docs/adr/0007-suppression.md}.
 *
 * @param threshold the smallest group that is shown
 */
public record Suppression(int threshold) {

  private static final long EXACT_FROM = 50;
  private static final long FINE = 5;

  /** How finely numbers are told. */
  public enum Detail {
    /** Exactly from 50 on: for a period that never overlaps another one that is shown. */
    EXACT,
    /** In steps of the threshold: for a period that grows, such as the school year so far. */
    GROWING
  }

  /** What may be shown of one count. */
  public Shown show(Count count, Detail detail) {
    return hides(count) ? new Shown.TooFew(Reason.GROUP) : number(count.amount(), detail);
  }

  /** What may be shown of counts that stand side by side, and of their sum. */
  public Row show(List<Count> parts, Detail detail) {
    List<Shown> shown = parts.stream().map(part -> show(part, detail)).toList();
    boolean complete = shown.stream().allMatch(Shown::isNumber);
    return new Row(
        shown, complete ? number(Count.sum(parts).amount(), detail) : new Shown.TooFew(Reason.SUM));
  }

  private boolean hides(Count count) {
    return isSmall(count.people())
        || (count.total() > 0 && isSmall(count.total() - count.people()));
  }

  private boolean isSmall(long people) {
    return 0 < people && people < threshold;
  }

  private Shown number(long amount, Detail detail) {
    if (detail == Detail.GROWING) {
      return rounded(amount, (threshold + FINE - 1) / FINE * FINE);
    }
    return amount < EXACT_FROM ? rounded(amount, FINE) : new Shown.Number(amount, false);
  }

  private static Shown rounded(long amount, long step) {
    long value = (amount + step / 2) / step * step;
    return new Shown.Number(value, amount > 0);
  }
}
