package org.modelschools.lti.picker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;

/**
 * What a teacher looks for. What is empty or unreadable does not narrow anything.
 *
 * @param words each of which must stand in title, text or goals
 * @param grade whom it must be made for; 0 for anybody
 * @param minutes how long it may take at most; 0 for any time
 * @param area the competency area that it must touch; empty for any
 */
public record Filter(String words, int grade, int minutes, String area) {

  /** Everything is wanted. */
  public static final Filter NONE = new Filter("", 0, 0, "");

  private static final int LONGEST = 100;

  /** What a form said. */
  static Filter of(
      @Nullable String words,
      @Nullable String grade,
      @Nullable String minutes,
      @Nullable String area) {
    String text = words == null ? "" : words.strip();
    return new Filter(
        text.substring(0, Math.min(text.length(), LONGEST)),
        number(grade),
        number(minutes),
        area == null || area.length() > LONGEST || !area.matches(CompetencyCode.PATTERN)
            ? ""
            : area);
  }

  /** Whether anything is narrowed. */
  public boolean narrows() {
    return !equals(NONE);
  }

  /** The offers that fit, in their order; their codes are of that framework. */
  List<Offer> fitting(List<Offer> offers, Framework framework) {
    return offers.stream().filter(offer -> fits(offer, framework)).toList();
  }

  private boolean fits(Offer offer, Framework framework) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(offer::mentions)
        && (grade == 0 || offer.grades().include(grade))
        && (minutes == 0 || offer.minutes() <= minutes)
        && (area.isEmpty() || touchesArea(offer, framework));
  }

  private boolean touchesArea(Offer offer, Framework framework) {
    CompetencyCode wanted = new CompetencyCode(area);
    return offer.competencies().stream().anyMatch(code -> framework.holds(wanted, code));
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
  }
}
