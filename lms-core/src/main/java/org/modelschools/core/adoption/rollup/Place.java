package org.modelschools.core.adoption.rollup;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.modelschools.core.adoption.Deed;

/**
 * Where a cell stands within its school-day.
 *
 * @param measure what is counted
 * @param dimension a module, or empty
 */
record Place(Measure measure, String dimension) {

  /** Counts the deeds of one school-day, each at its place. */
  static Map<Place, Tally> count(List<Deed> deeds) {
    return deeds.stream()
        .filter(deed -> Measure.of(deed).isPresent())
        .collect(
            groupingBy(
                Place::of,
                mapping(
                    deed -> Tally.of(deed.actor(), deed.times()),
                    collectingAndThen(toList(), Tally::sum))));
  }

  private static Place of(Deed deed) {
    Measure measure = Measure.of(deed).orElseThrow();
    return new Place(measure, measure.dimension(deed));
  }
}
