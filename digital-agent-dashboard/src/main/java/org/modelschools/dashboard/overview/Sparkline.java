package org.modelschools.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import org.modelschools.core.adoption.suppression.Shown;

/**
 * A tiny bar chart of some weeks: the last bar is the week that is looked at, hatched ones are not
 * shown, a line at the foot is none at all. Each chart has its own scale: a school is compared with
 * itself.
 *
 * @param bars oldest first
 * @param label all of it in words
 */
public record Sparkline(List<Bar> bars, String label) {

  /** Width and height of the drawing. */
  static final int WIDTH = 160;

  static final int HEIGHT = 44;

  private static final int GAP = 4;
  private static final int LEAST = 3;

  /**
   * One week.
   *
   * @param x from the left
   * @param y from the top
   * @param width how wide
   * @param height how high
   * @param kind the end of its class: {@code now}, {@code past}, {@code none} or {@code hidden}
   */
  public record Bar(int x, int y, int width, int height, String kind) {}

  static Sparkline of(List<Shown> weeks, String label) {
    long highest = Math.max(1, weeks.stream().mapToLong(Sparkline::value).max().orElse(1));
    int step = (WIDTH + GAP) / weeks.size();
    List<Bar> bars = new ArrayList<>();
    for (int at = 0; at < weeks.size(); at++) {
      Shown week = weeks.get(at);
      int height = height(week, highest);
      String kind = kind(week, at == weeks.size() - 1);
      bars.add(new Bar(at * step, HEIGHT - height, step - GAP, height, kind));
    }
    return new Sparkline(bars, label);
  }

  private static int height(Shown week, long highest) {
    if (!week.isNumber()) {
      return HEIGHT / 3;
    }
    long value = value(week);
    return value == 0 ? 1 : (int) Math.max(LEAST, Math.round((double) HEIGHT * value / highest));
  }

  private static String kind(Shown week, boolean last) {
    if (!week.isNumber()) {
      return "hidden";
    }
    if (value(week) == 0) {
      return "none";
    }
    return last ? "now" : "past";
  }

  private static long value(Shown week) {
    return week instanceof Shown.Number number ? number.value() : 0;
  }
}
