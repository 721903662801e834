package org.modelschools.core.adoption.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.modelschools.core.adoption.Deed;
import org.modelschools.core.adoption.Kind;
import org.modelschools.core.person.Role;

/** Builds what the roll-up would have counted; for tests of this library and of the dashboard. */
public final class Samples {

  private final List<Cell> cells = new ArrayList<>();

  /** So many people, numbered from that one on, each did it once on that day. */
  public Samples with(
      LocalDate day, String school, Role role, Kind kind, int firstActor, int people) {
    List<Deed> deeds =
        IntStream.range(firstActor, firstActor + people)
            .mapToObj(actor -> new Deed(kind, role, "m03", actor, false, 1))
            .toList();
    Place.count(deeds).forEach((place, tally) -> cells.add(new Cell(day, school, place, tally)));
    return this;
  }

  /** All of it. */
  public Counted counted() {
    return new Counted(cells);
  }
}
