package org.modelschools.core.learning.activity.choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Scored;

/**
 * Places in a picture of which some are right; each stands in a list too. The form field {@value
 * #FIELD} holds the ids that were chosen. Points: {@link Option#score}.
 *
 * @param picture the name of the picture
 * @param alt what it shows, complete, plain text
 */
public record Hotspots(About about, Markdown prompt, String picture, String alt, List<Spot> spots)
    implements Activity {

  /** The form field with the chosen ids. */
  public static final String FIELD = "spot";

  private static final double WHOLE = 100;

  /**
   * A place in the picture.
   *
   * @param option id, label (plain), whether it should be chosen, and why
   * @param area where it is
   */
  public record Spot(Option option, Area area) {}

  /** A rectangle, in per cent of the picture. */
  public record Area(double x, double y, double width, double height) {

    /** The same in units of a picture of this size. */
    public Area in(double pictureWidth, double pictureHeight) {
      return new Area(
          x * pictureWidth / WHOLE,
          y * pictureHeight / WHOLE,
          width * pictureWidth / WHOLE,
          height * pictureHeight / WHOLE);
    }
  }

  /** Copies the spots. */
  public Hotspots {
    spots = List.copyOf(spots);
  }

  @Override
  public String kind() {
    return "hotspots";
  }

  @Override
  public String shape() {
    String areas =
        spots.stream().map(Spot::area).map(Hotspots::shape).collect(Collectors.joining());
    return kind() + ": " + Option.shape(options()) + " / " + picture + areas;
  }

  private static String shape(Area area) {
    return " " + area.x() + "," + area.y() + "," + area.width() + "," + area.height();
  }

  @Override
  public Set<String> fields() {
    return Set.of(FIELD);
  }

  @Override
  public Scored score(Answer answer) {
    return Option.score(options(), answer.all(FIELD));
  }

  private List<Option> options() {
    return spots.stream().map(Spot::option).toList();
  }
}
