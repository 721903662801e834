package org.modelschools.core.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a catalogue is read, in the order of reading. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Notes a problem; lines count from 1. */
  public void add(String file, int line, String reason) {
    found.add(new Problem(file, line, reason));
  }

  /** What was found so far. */
  public List<Problem> found() {
    return List.copyOf(found);
  }

  /**
   * Ends the reading.
   *
   * @throws CatalogueBroken if there is any problem
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CatalogueBroken(found());
    }
  }
}
