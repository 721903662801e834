package org.modelschools.lti.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.person.Role;
import org.modelschools.core.platform.service.Representation;
import org.modelschools.lti.launch.message.Roles;

/**
 * Somebody in a course, as the platform names them at this moment (NRPS 2.0 §2.2). Only id and
 * roles are certain.
 *
 * @param userId the platform's {@code sub}
 * @param role what they may do in the course
 * @param active whether they are in the course now
 * @param name as it is shown; null where the platform gives none
 * @param sorting what they are sorted by, the family name first
 */
record Membership(String userId, Role role, boolean active, @Nullable String name, String sorting) {

  private static final int LONGEST_NAME = 100;

  /** The member of that entry; empty when it has no id. */
  static Optional<Membership> of(Representation entry) {
    return entry.text("user_id").map(id -> of(id, entry));
  }

  private static Membership of(String id, Representation entry) {
    String given = said(entry, "given_name");
    String family = said(entry, "family_name");
    String both = (given + " " + family).strip();
    String name = Optional.of(said(entry, "name")).filter(said -> !said.isEmpty()).orElse(both);
    List<String> roles = entry.texts("roles");
    return new Membership(
        id,
        Roles.of(roles),
        entry.text("status").orElse("Active").equalsIgnoreCase("Active"),
        name.isEmpty() ? null : name,
        family.isEmpty() ? name : family + " " + given);
  }

  /** ILIAS writes a dash where it gives no name. */
  private static String said(Representation entry, String member) {
    String text = entry.text(member).orElse("").replaceAll("\\p{Cntrl}", " ").strip();
    String bounded = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    return bounded.equals("-") ? "" : bounded;
  }

  boolean isPupil() {
    return active && role == Role.PUPIL;
  }

  /** Names nobody, so that it may stand in a log. */
  @Override
  public String toString() {
    return "Membership[" + role + "]";
  }
}
