package org.modelschools.dashboard.platforms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Messages;
import org.modelschools.dashboard.registration.FieldProblem;

/**
 * What was written into the form for a registration by hand.
 *
 * @param values by the name of the field, without the spaces around them
 */
record RegistrationForm(Map<String, String> values) {

  /** The school is chosen, not written. */
  static final String SCHOOL = "school";

  private static final String DEPLOYMENT_ID = "deploymentId";

  /** In the order in which platforms show them. */
  private static final List<String> WRITTEN =
      List.of(
          "name",
          "issuer",
          "clientId",
          DEPLOYMENT_ID,
          "authorizationEndpoint",
          "tokenEndpoint",
          "jwksUri");

  /** How a field of the form is called in a registration. */
  private static final Map<String, String> NESTED =
      Map.of(DEPLOYMENT_ID, "deployments[0].deploymentId", SCHOOL, "deployments[0].school");

  static RegistrationForm of(Function<String, @Nullable String> sent) {
    Map<String, String> values = new HashMap<>();
    WRITTEN.forEach(name -> values.put(name, stripped(sent.apply(name))));
    values.put(SCHOOL, stripped(sent.apply(SCHOOL)));
    return new RegistrationForm(values);
  }

  static RegistrationForm empty() {
    return of(name -> null);
  }

  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** The same as the body of the operator's API. */
  JsonObject toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    WRITTEN.stream()
        .filter(name -> !NESTED.containsKey(name))
        .forEach(name -> json.add(name, value(name)));
    JsonObjectBuilder deployment = Json.createObjectBuilder();
    NESTED.keySet().forEach(name -> deployment.add(name, value(name)));
    return json.add("deployments", Json.createArrayBuilder().add(deployment)).build();
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The fields to write into, with what is wrong with them. */
  List<ManualPage.Field> fields(List<FieldProblem> problems, Messages messages) {
    return WRITTEN.stream()
        .map(name -> new ManualPage.Field(name, value(name), problem(name, problems, messages)))
        .toList();
  }

  /** What is wrong with that field. */
  static @Nullable String problem(String name, List<FieldProblem> problems, Messages messages) {
    return problems.stream()
        .filter(problem -> problem.field().equals(NESTED.getOrDefault(name, name)))
        .findFirst()
        .map(problem -> problem.text(messages))
        .orElse(null);
  }
}
