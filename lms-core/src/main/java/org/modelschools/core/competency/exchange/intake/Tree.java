package org.modelschools.core.competency.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts rows into the order of a tree, and finds what hangs nowhere. */
final class Tree {

  /** How deep a framework may be, and what its levels are called then. */
  private static final List<String> LEVELS =
      List.of("area", "sub-area", "competency", "detail", "sub-detail");

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, List<Row>> below = new LinkedHashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Fault> faults;

  /**
   * A row that hangs where it belongs.
   *
   * @param row the row
   * @param depth how deep it stands, from 1
   */
  record Placed(Row row, int depth) {}

  /** Notes what is wrong in the list given. */
  Tree(List<Row> all, List<Fault> faults) {
    this.faults = faults;
    for (Row row : all) {
      if (!row.code().isEmpty() && rows.putIfAbsent(row.code(), row) != null) {
        faults.add(row.fault(row.names().code(), Fault.Reason.CODE_TWICE, row.code()));
      }
    }
    for (Row row : rows.values()) {
      below.computeIfAbsent(row.parent(), parent -> new ArrayList<>()).add(row);
      if (!row.parent().isEmpty() && !rows.containsKey(row.parent())) {
        faults.add(row.fault(row.names().parent(), Fault.Reason.PARENT_MISSING, row.parent()));
      }
    }
  }

  /** Every row after the one above it, sisters in the order of the file. */
  List<Placed> placed() {
    place("", 1);
    rows.values().stream()
        .filter(row -> isLost(row))
        .forEach(
            row -> faults.add(row.fault(row.names().parent(), Fault.Reason.CYCLE, row.parent())));
    return List.copyOf(placed);
  }

  /** What its levels are called, by how many there are: the lowest holds the competencies. */
  static List<String> levels(List<Placed> placed) {
    int depth = placed.stream().mapToInt(Placed::depth).max().orElse(1);
    return switch (depth) {
      case 1 -> List.of("competency");
      case 2 -> List.of("area", "competency");
      default -> LEVELS.subList(0, depth);
    };
  }

  private void place(String parent, int depth) {
    for (Row row : below.getOrDefault(parent, List.of())) {
      if (depth > LEVELS.size()) {
        faults.add(
            row.fault(row.names().parent(), Fault.Reason.TOO_DEEP, String.valueOf(LEVELS.size())));
        return;
      }
      placed.add(new Placed(row, depth));
      place(row.code(), depth + 1);
    }
  }

  /** Its way up ends at itself or at another that does: it never meets the top. */
  private boolean isLost(Row row) {
    Row above = row;
    for (int steps = 0; above != null && steps <= rows.size(); steps++) {
      above = rows.get(above.parent());
    }
    return above != null;
  }
}
