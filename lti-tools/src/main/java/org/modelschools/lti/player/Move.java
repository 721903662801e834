package org.modelschools.lti.player;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.order.Ordering;

/**
 * One item of an order moved by one place, by a button that works without script: {@code up:id} or
 * {@code down:id}.
 */
record Move(String item, int by) {

  static Optional<Move> of(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    int colon = value.indexOf(':');
    String direction = colon < 0 ? "" : value.substring(0, colon);
    return switch (direction) {
      case "up" -> Optional.of(new Move(value.substring(colon + 1), -1));
      case "down" -> Optional.of(new Move(value.substring(colon + 1), 1));
      default -> Optional.empty();
    };
  }

  /** The order after the move; at either end, or for an item that is not there, nothing moves. */
  Answer apply(Answer order) {
    List<String> ids = new ArrayList<>(order.all(Ordering.FIELD));
    int from = ids.indexOf(item);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      Collections.swap(ids, from, to);
    }
    return Answer.of(Ordering.FIELD, ids.toArray(String[]::new));
  }
}
