package org.modelschools.dashboard.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.platform.PlatformAddress;
import org.modelschools.core.platform.Registration;
import org.modelschools.core.platform.Registration.Deployed;
import org.modelschools.dashboard.registration.FieldProblem.Fault;

/**
 * Reads a registration from JSON and notes everything that is wrong with it, not only the first.
 */
final class RegistrationReader {

  private static final int NAME = 200;
  private static final int ISSUER = 500;
  private static final int ID = 255;
  private static final int ADDRESS = 1000;
  private static final int DEPLOYMENTS = 500;
  private static final int ORIGINS = 10;
  private static final int ORIGIN = 190;

  private final Predicate<String> knownSchool;
  private final PlatformAddress address;
  private final List<FieldProblem> problems = new ArrayList<>();

  RegistrationReader(Predicate<String> knownSchool, PlatformAddress address) {
    this.knownSchool = knownSchool;
    this.address = address;
  }

  /** What is wrong; when there is nothing, the registration that was read is good. */
  List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  Registration read(JsonObject json) {
    return new Registration(
        text(json, "name", "name", NAME),
        address(json, "issuer", ISSUER),
        ascii(json, "clientId", "clientId"),
        address(json, "authorizationEndpoint", ADDRESS),
        address(json, "tokenEndpoint", ADDRESS),
        address(json, "jwksUri", ADDRESS),
        deployments(json.get("deployments")),
        origins(json.get("origins")));
  }

  /** Where a platform works beside the addresses of its registration; it need not say. */
  List<String> origins(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      return refuse("origins", Fault.TYPE, 0);
    }
    if (array.size() > ORIGINS) {
      return refuse("origins", Fault.SIZE, ORIGINS);
    }
    List<String> origins = new ArrayList<>();
    for (int at = 0; at < array.size(); at++) {
      String field = "origins[" + at + "]";
      origins.add(address(text(array.get(at), field, ORIGIN), field));
    }
    return problems.isEmpty()
        ? origins.stream().map(PlatformAddress::origin).distinct().toList()
        : List.of();
  }

  /** What is written for a platform of LTI 1.1, which has nothing but a name and an address. */
  Legacy readLegacy(JsonObject json) {
    return new Legacy(
        text(json, "name", "name", NAME), address(json, "address", ISSUER), school(json, "school"));
  }

  /**
   * A platform of LTI 1.1.
   *
   * @param name for people
   * @param address the address of its pages
   * @param school the key of its school
   */
  record Legacy(String name, String address, String school) {}

  private List<Deployed> deployments(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return refuse("deployments", Fault.MISSING, 0);
    }
    if (!(value instanceof JsonArray array)) {
      return refuse("deployments", Fault.TYPE, 0);
    }
    if (array.isEmpty()) {
      return refuse("deployments", Fault.EMPTY, 0);
    }
    if (array.size() > DEPLOYMENTS) {
      return refuse("deployments", Fault.SIZE, DEPLOYMENTS);
    }
    List<Deployed> deployments = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < array.size(); at++) {
      deployments.add(deployment(array.get(at), "deployments[" + at + "]", ids));
    }
    return deployments;
  }

  private Deployed deployment(JsonValue value, String field, Set<String> ids) {
    if (!(value instanceof JsonObject json)) {
      problem(field, Fault.TYPE, 0);
      return new Deployed("", "");
    }
    String id = ascii(json, "deploymentId", field + ".deploymentId");
    if (!id.isEmpty() && !ids.add(id)) {
      problem(field + ".deploymentId", Fault.DUPLICATE, 0);
    }
    return new Deployed(id, school(json, field + ".school"));
  }

  private String school(JsonObject json, String field) {
    String school = text(json, "school", field, ID);
    if (!school.isEmpty() && !knownSchool.test(school)) {
      problem(field, Fault.SCHOOL, 0);
    }
    return school;
  }

  /** LTI Core 1.3 §5.3.3: at most 255 ASCII characters, case-sensitive. */
  private String ascii(JsonObject json, String name, String field) {
    String text = text(json, name, field, ID);
    if (!text.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
      problem(field, Fault.CHARACTERS, 0);
    }
    return text;
  }

  private String address(JsonObject json, String name, int limit) {
    return address(text(json, name, name, limit), name);
  }

  private String address(String text, String field) {
    if (!text.isEmpty()) {
      address.fault(text).ifPresent(fault -> problem(field, Fault.valueOf(fault.name()), 0));
    }
    return text;
  }

  /** A text that must be there and say something; empty where it is refused. */
  private String text(JsonObject json, String name, String field, int limit) {
    return text(json.get(name), field, limit);
  }

  private String text(@Nullable JsonValue value, String field, int limit) {
    if (value == null || value == JsonValue.NULL) {
      return refused(field, Fault.MISSING, 0);
    }
    if (!(value instanceof JsonString string)) {
      return refused(field, Fault.TYPE, 0);
    }
    String text = string.getString();
    if (text.isBlank()) {
      return refused(field, Fault.BLANK, 0);
    }
    if (text.codePointCount(0, text.length()) > limit) {
      return refused(field, Fault.LENGTH, limit);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      return refused(field, Fault.CHARACTERS, 0);
    }
    return text;
  }

  private String refused(String field, Fault fault, int limit) {
    problem(field, fault, limit);
    return "";
  }

  private <T> List<T> refuse(String field, Fault fault, int limit) {
    problem(field, fault, limit);
    return List.of();
  }

  private void problem(String field, Fault fault, int limit) {
    problems.add(new FieldProblem(field, fault, limit));
  }
}
