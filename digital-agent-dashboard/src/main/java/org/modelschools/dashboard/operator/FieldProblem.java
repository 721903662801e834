package org.modelschools.dashboard.operator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.modelschools.core.house.message.Messages;

/**
 * What is wrong with one field of a body.
 *
 * @param field where, such as {@code deployments[0].school}; {@code body} for all of it
 * @param fault what
 * @param limit what the field may be at most, where that is the fault
 */
record FieldProblem(String field, Fault fault, int limit) {

  /** What can be wrong; its name in lower case is the stable code. */
  enum Fault {
    JSON,
    MISSING,
    TYPE,
    BLANK,
    LENGTH,
    CHARACTERS,
    ADDRESS,
    INSECURE,
    PRIVATE,
    SCHOOL,
    EMPTY,
    DUPLICATE,
    SIZE;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  FieldProblem(String field, Fault fault) {
    this(field, fault, 0);
  }

  /** The problems as the member {@code errors} of problem details. */
  static JsonArray toJson(List<FieldProblem> problems, Messages messages) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (FieldProblem problem : problems) {
      String code = problem.fault.code();
      array.add(
          Json.createObjectBuilder()
              .add("field", problem.field)
              .add("code", code)
              .add("detail", messages.text("operator.fault." + code, problem.limit)));
    }
    return array.build();
  }
}
