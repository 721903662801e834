package org.modelschools.core.competency.exchange.intake;

import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param heading what the file says about the framework
 * @param rows its nodes in the order of the file
 */
record Sheet(Heading heading, List<Row> rows) {

  static final Sheet EMPTY = new Sheet(Heading.NONE, List.of());

  Sheet {
    rows = List.copyOf(rows);
  }
}
