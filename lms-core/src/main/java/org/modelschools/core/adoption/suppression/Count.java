package org.modelschools.core.adoption.suppression;

import java.util.Collection;

/**
 * A true count, before anybody decided whether it may be shown.
 *
 * @param amount what is counted: people, or what they did
 * @param people how many people stand behind it
 * @param total how many people could: 0 when that is not known or does not matter
 */
public record Count(long amount, long people, long total) {

  /** So many people out of so many. */
  public static Count ofPeople(long people, long total) {
    return new Count(people, people, total);
  }

  /** So many deeds of so many people. */
  public static Count ofDeeds(long deeds, long people) {
    return new Count(deeds, people, 0);
  }

  /** All counts together; the people behind them are different ones. */
  public static Count sum(Collection<Count> counts) {
    long amount = 0;
    long people = 0;
    long total = 0;
    for (Count count : counts) {
      amount += count.amount;
      people += count.people;
      total += count.total;
    }
    return new Count(amount, people, total);
  }
}
