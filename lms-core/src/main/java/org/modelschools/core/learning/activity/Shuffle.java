package org.modelschools.core.learning.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.modelschools.core.house.security.Hash;

/**
 * An order by chance that stays the same for an attempt: on every page, every node and every Java
 * version, since it sorts by a hash instead of asking a generator.
 */
public record Shuffle(String seed) {

  /** The order for one activity of one attempt. */
  public static Shuffle of(long attempt, ActivityKey activity) {
    return new Shuffle(attempt + "/" + activity);
  }

  /** The things by chance, but never in the order given if there are at least two. */
  public <T> List<T> shuffled(List<T> things, Function<T, String> id) {
    List<T> shuffled = new ArrayList<>(mixed(things, id));
    if (shuffled.equals(things)) {
      Collections.rotate(shuffled, 1);
    }
    return List.copyOf(shuffled);
  }

  /** The things by chance, in any order: where the order given tells nothing. */
  public <T> List<T> mixed(List<T> things, Function<T, String> id) {
    List<T> mixed = new ArrayList<>(things);
    mixed.sort(Comparator.comparing(thing -> Hash.hex(seed + "/" + id.apply(thing))));
    return List.copyOf(mixed);
  }
}
