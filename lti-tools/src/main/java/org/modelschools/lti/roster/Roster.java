package org.modelschools.lti.roster;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pupils of a course as the platform names them at this moment, for one page.
 *
 * @param pupils by family name
 * @param nameless how many more pupils there are whose names the platform does not give and who
 *     have no number either
 * @param trouble why there are no names; null when all is well
 */
public record Roster(List<Pupil> pupils, int nameless, @Nullable Trouble trouble) {

  /** No names have been asked for. */
  public static final Roster UNASKED = new Roster(List.of(), 0, null);

  /**
   * A pupil with a name.
   *
   * @param number the number in the class; null for who has none, because nothing was begun yet
   * @param name as the platform says it
   */
  public record Pupil(@Nullable Integer number, String name) {

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
      return "Pupil[" + number + "]";
    }
  }

  /** Copies the pupils. */
  public Roster {
    pupils = List.copyOf(pupils);
  }

  static Roster without(Trouble trouble) {
    return new Roster(List.of(), 0, trouble);
  }

  /** The order of names in a class register. */
  static Comparator<Membership> alphabetical() {
    return Comparator.comparing(Membership::sorting, Collator.getInstance(Locale.GERMAN)::compare);
  }

  /** The name of the pupil with that number. */
  public Optional<String> name(int number) {
    return pupils.stream()
        .filter(pupil -> pupil.number() != null && pupil.number() == number)
        .map(Pupil::name)
        .findFirst();
  }
}
