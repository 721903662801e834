package org.modelschools.lti.picker;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;

/**
 * What there is to choose.
 *
 * @param offers that fit the filter
 * @param total how many there are without a filter
 * @param picked what was ticked before the filter was changed
 * @param filter what is looked for
 * @param areas the competency areas to filter by
 * @param purpose what the choice is for
 */
public record PickerPage(
    List<Offer> offers,
    int total,
    List<Offer> picked,
    Filter filter,
    List<Area> areas,
    Purpose purpose) {

  private static final int FIRST_GRADE = 3;
  private static final int LAST_GRADE = 10;

  /** A competency area: code and label. */
  public record Area(String code, String label) {}

  /**
   * What the choice is for.
   *
   * @param page the path of the page itself, for the filter
   * @param action where the choice is posted; empty when nothing can be placed here
   * @param multiple whether several may be chosen at once
   * @param gradable whether the platform makes columns in its gradebook
   * @param targets {@code iframe} and {@code window}, those of them that the platform offers
   */
  public record Purpose(
      String page, String action, boolean multiple, boolean gradable, List<String> targets) {

    /** Copies the targets. */
    public Purpose {
      targets = List.copyOf(targets);
    }

    /** To place one thing on the link that was launched. */
    public static Purpose placement(String page, String action) {
      return new Purpose(page, action, false, false, List.of());
    }

    /** Only to look. */
    public static Purpose looking(String page) {
      return new Purpose(page, "", false, false, List.of());
    }

    /** Whether anything can be placed. */
    public boolean places() {
      return !action.isEmpty();
    }
  }

  static List<Area> areas(Framework framework, Locale locale) {
    return framework.all().stream()
        .filter(competency -> competency.parent().isEmpty() && !competency.deprecated())
        .map(competency -> area(competency, locale))
        .toList();
  }

  private static Area area(Competency competency, Locale locale) {
    return new Area(competency.code().value(), competency.label(locale));
  }

  /** The grades to filter by. */
  public List<Integer> grades() {
    return IntStream.rangeClosed(FIRST_GRADE, LAST_GRADE).boxed().toList();
  }

  /** Whether that offer is ticked. */
  public boolean isPicked(Offer offer) {
    return picked.contains(offer);
  }

  /** What is ticked but does not fit the filter now: it stays ticked. */
  public List<Offer> pickedElsewhere() {
    return picked.stream().filter(offer -> !offers.contains(offer)).toList();
  }
}
