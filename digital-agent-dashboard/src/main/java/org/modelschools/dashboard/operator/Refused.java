package org.modelschools.dashboard.operator;

import jakarta.json.JsonArray;
import java.util.Map;
import org.modelschools.core.house.failure.Failure;

/** A body that cannot be taken, with what is wrong where. */
final class Refused extends Failure {

  private static final long serialVersionUID = 1;

  /** Why; gives status and texts. */
  enum Reason {
    MALFORMED(400),
    DUPLICATE(409),
    TOO_LARGE(413),
    INVALID(422);

    private final int status;

    Reason(int status) {
      this.status = status;
    }
  }

  private final Reason reason;

  Refused(Reason reason, JsonArray errors) {
    super("refused: " + errors, Map.of("errors", errors));
    this.reason = reason;
  }

  @Override
  public int status() {
    return reason.status;
  }

  @Override
  public String code() {
    return "operator." + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
