package org.modelschools.dashboard.frameworks;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.modelschools.core.competency.exchange.intake.Fault;
import org.modelschools.core.house.message.Messages;

/**
 * What is wrong with a file, for people.
 *
 * @param where the line or the member; empty for the whole file
 * @param what what is wrong there
 */
public record Told(String where, String what) {

  /** In the language of those texts. */
  static Told of(Fault fault, Messages messages) {
    String what = messages.text("frameworks.fault." + fault.reason().code(), fault.value());
    if (fault.line() > 0) {
      return new Told(
          fault.field().isEmpty()
              ? messages.text("frameworks.line", fault.line())
              : messages.text("frameworks.cell", fault.line(), fault.field()),
          what);
    }
    return new Told(fault.field(), what);
  }

  /** The faults as the member {@code errors} of problem details. */
  public static JsonArray toJson(List<Fault> faults, Messages messages) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Fault fault : faults) {
      array.add(
          Json.createObjectBuilder()
              .add("line", fault.line())
              .add("field", fault.field())
              .add("code", fault.reason().code())
              .add("detail", of(fault, messages).what));
    }
    return array.build();
  }
}
