package org.modelschools.core.course;

import org.jspecify.annotations.Nullable;
import org.modelschools.core.person.Role;

/**
 * Somebody came in from a course. Fired in the transaction of the launch.
 *
 * @param school the key of the school
 * @param personId who, as the row of the pseudonym
 * @param role what they may do in the course
 * @param moduleKey the module that is placed on the link, if any
 */
public record LaunchAccepted(String school, long personId, Role role, @Nullable String moduleKey) {}
