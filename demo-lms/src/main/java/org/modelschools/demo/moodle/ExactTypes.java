package org.modelschools.demo.moodle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Moodle finds the handler of a service call by its exact media type: one of IMS, no list, no
 * {@code application/json}. Only the roster is also there for {@code *}/{@code *}.
 */
final class ExactTypes {

  private static final String ANY = "*/*";
  private static final String IMS = "application/vnd.ims.";
  private static final Pattern ITEM = Pattern.compile(".*/lineitems/[^/]+");

  private ExactTypes() {}

  /** Why a call is refused, in Moodle's words; the path begins after the root of the services. */
  static Optional<String> refusal(String method, String path, String accept, String contentType) {
    boolean writes = method.equals("POST") || method.equals("PUT");
    String sent = writes ? contentType : accept;
    String type = sent.replaceFirst("\\s*;.*", "");
    String wanted = wanted(method, path);
    if (method.equals("DELETE") || (writes ? type : sent).equals(wanted)) {
      return Optional.empty();
    }
    if (!writes && sent.equals(ANY)) {
      return path.endsWith("/memberships")
          ? Optional.empty()
          : Optional.of("No context or unsupported content type");
    }
    return Optional.of("No handler found for " + path + " " + (writes ? " " : "") + sent);
  }

  private static String wanted(String method, String path) {
    if (path.endsWith("/memberships")) {
      return IMS + "lti-nrps.v2.membershipcontainer+json";
    }
    if (path.endsWith("/scores")) {
      return IMS + "lis.v1.score+json";
    }
    if (path.endsWith("/results")) {
      return IMS + "lis.v2.resultcontainer+json";
    }
    if (ITEM.matcher(path).matches()) {
      return method.equals("POST") ? "" : IMS + "lis.v2.lineitem+json";
    }
    return IMS + (method.equals("GET") ? "lis.v2.lineitemcontainer+json" : "lis.v2.lineitem+json");
  }
}
