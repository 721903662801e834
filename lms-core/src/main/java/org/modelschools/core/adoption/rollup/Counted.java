package org.modelschools.core.adoption.rollup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was counted in a span of days: ask it for any school, measure and shorter span. */
public final class Counted {

  private final Map<Line, TreeMap<LocalDate, List<Tally>>> lines;

  private record Line(String school, Measure measure) {}

  Counted(Collection<Cell> cells) {
    lines =
        cells.stream()
            .collect(
                groupingBy(
                    cell -> new Line(cell.school(), cell.place().measure()),
                    groupingBy(Cell::day, TreeMap::new, mapping(Cell::tally, toList()))));
  }

  /** How often and by whom, from that day to that day, both included. */
  public Tally tally(String school, Measure measure, LocalDate from, LocalDate to) {
    NavigableMap<LocalDate, List<Tally>> days =
        lines.getOrDefault(new Line(school, measure), new TreeMap<>()).subMap(from, true, to, true);
    return Tally.sum(days.values().stream().flatMap(List::stream).toList());
  }
}
