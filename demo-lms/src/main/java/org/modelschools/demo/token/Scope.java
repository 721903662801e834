package org.modelschools.demo.token;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a tool may be allowed to do. */
public enum Scope {
  LINEITEM("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
  LINEITEM_READONLY("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
  RESULT_READONLY("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
  SCORE("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
  MEMBERSHIP("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

  private final String uri;

  Scope(String uri) {
    this.uri = uri;
  }

  /** As the specification writes it. */
  public String uri() {
    return uri;
  }

  /** The scopes of the grade services, for the launch. */
  public static List<String> gradeServices() {
    return EnumSet.complementOf(EnumSet.of(MEMBERSHIP)).stream().map(Scope::uri).toList();
  }

  /** Those of a space-separated list that are known; the others are dropped. */
  public static Set<Scope> known(String list) {
    return Arrays.stream(list.trim().split("\\s+"))
        .flatMap(uri -> find(uri).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  static String list(Set<Scope> scopes) {
    return scopes.stream().map(Scope::uri).collect(Collectors.joining(" "));
  }

  private static Optional<Scope> find(String uri) {
    return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
  }
}
