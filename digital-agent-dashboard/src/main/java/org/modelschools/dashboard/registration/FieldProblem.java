package org.modelschools.dashboard.registration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.modelschools.core.house.message.Messages;

/**
 * What is wrong with one field of a registration.
 *
 * @param field where, such as {@code deployments[0].school}; {@code body} for all of it
 * @param fault what
 * @param limit what the field may be at most, where that is the fault
 */
public record FieldProblem(String field, Fault fault, int limit) {

  /** What can be wrong; its name in lower case is the stable code. */
  public enum Fault {
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

  /** A problem that needs no number to be told. */
  public FieldProblem(String field, Fault fault) {
    this(field, fault, 0);
  }

  /** What is wrong, for people. */
  public String text(Messages messages) {
    return messages.text("registration.fault." + fault.code(), limit);
  }

  /** The problems as the member {@code errors} of problem details. */
  public static JsonArray toJson(List<FieldProblem> problems, Messages messages) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (FieldProblem problem : problems) {
      array.add(
          Json.createObjectBuilder()
              .add("field", problem.field)
              .add("code", problem.fault.code())
              .add("detail", problem.text(messages)));
    }
    return array.build();
  }
}
