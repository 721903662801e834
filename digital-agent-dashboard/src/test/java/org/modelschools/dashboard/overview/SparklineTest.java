package org.modelschools.dashboard.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelschools.core.adoption.suppression.Shown;
import org.modelschools.dashboard.overview.Sparkline.Bar;

class SparklineTest {

  private final List<Bar> bars =
      Sparkline.of(
              List.of(
                  new Shown.Number(100, false),
                  new Shown.Number(50, false),
                  new Shown.Number(0, false),
                  new Shown.TooFew(Shown.Reason.GROUP),
                  new Shown.Number(5, true)),
              "words")
          .bars();

  @Test
  void the_highest_week_fills_the_chart_and_others_follow() {
    assertEquals(Sparkline.HEIGHT, bars.get(0).height());
    assertEquals(Sparkline.HEIGHT / 2, bars.get(1).height());
  }

  @Test
  void weeks_differ_by_more_than_colour() {
    assertEquals(
        List.of("past", "past", "none", "hidden", "now"), bars.stream().map(Bar::kind).toList());
  }

  @Test
  void a_hidden_week_is_as_high_whatever_is_hidden() {
    assertEquals(Sparkline.HEIGHT / 3, bars.get(3).height());
  }

  @Test
  void all_bars_stand_on_the_ground_within_the_drawing() {
    assertTrue(bars.stream().allMatch(bar -> bar.y() + bar.height() == Sparkline.HEIGHT));
    assertTrue(bars.stream().allMatch(bar -> bar.x() + bar.width() <= Sparkline.WIDTH));
  }

  @Test
  void nothing_at_all_is_drawn_as_nothing() {
    List<Bar> none =
        Sparkline.of(List.of(new Shown.Number(0, false), new Shown.Number(0, false)), "").bars();
    assertTrue(none.stream().allMatch(bar -> bar.kind().equals("none")));
  }
}
