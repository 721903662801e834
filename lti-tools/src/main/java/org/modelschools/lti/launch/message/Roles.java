package org.modelschools.lti.launch.message;

import java.util.List;
import org.modelschools.core.person.Role;

/**
 * What role URIs mean in a course (LTI Core 1.3 appendix A). Only membership roles count: who is
 * somebody in the institution is not yet anybody in this course. Unknown roles are ignored, and who
 * has none may only look.
 */
public final class Roles {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
  private static final String OLD_MEMBERSHIP = "urn:lti:role:ims/lis/";
  private static final String TEST_USER =
      "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

  private Roles() {}

  /** The role in the course, by the highest that one of the URIs gives. */
  public static Role of(List<String> uris) {
    if (uris.contains(TEST_USER)) {
      return Role.GUEST;
    }
    Role best = Role.GUEST;
    for (String uri : uris) {
      Role role = ofPrincipal(principal(uri));
      if (role.compareTo(best) < 0) {
        best = role;
      }
    }
    return best;
  }

  /** Whether that URI says what somebody may do in the course. */
  static boolean counts(String uri) {
    return uri.equals(TEST_USER) || ofPrincipal(principal(uri)) != Role.GUEST;
  }

  /** A sub-role counts as its principal: {@code membership/Learner#Instructor} is a learner. */
  private static String principal(String uri) {
    if (uri.startsWith(MEMBERSHIP + "/")) {
      String rest = uri.substring(MEMBERSHIP.length() + 1);
      int hash = rest.indexOf('#');
      return hash < 0 ? rest : rest.substring(0, hash);
    }
    if (uri.startsWith(MEMBERSHIP + "#")) {
      return uri.substring(MEMBERSHIP.length() + 1);
    }
    if (uri.startsWith(OLD_MEMBERSHIP)) {
      String rest = uri.substring(OLD_MEMBERSHIP.length());
      int slash = rest.indexOf('/');
      return slash < 0 ? rest : rest.substring(0, slash);
    }
    return uri;
  }

  private static Role ofPrincipal(String principal) {
    return switch (principal) {
      case "Instructor", "ContentDeveloper", "Administrator" -> Role.TEACHER;
      case "Learner" -> Role.PUPIL;
      default -> Role.GUEST;
    };
  }
}
