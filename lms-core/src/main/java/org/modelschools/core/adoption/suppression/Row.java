package org.modelschools.core.adoption.suppression;

import java.util.List;

/**
 * What may be shown of the parts of a sum and of the sum.
 *
 * @param parts in the order of the counts
 * @param total their sum
 */
public record Row(List<Shown> parts, Shown total) {

  /** Copies the parts. */
  public Row {
    parts = List.copyOf(parts);
  }
}
