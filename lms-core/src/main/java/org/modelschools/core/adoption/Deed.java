package org.modelschools.core.adoption;

import org.jspecify.annotations.Nullable;
import org.modelschools.core.person.Role;

/**
 * What one actor did on one day, with how many times.
 *
 * @param kind what
 * @param role as what
 * @param object the module that it was about, if any
 * @param actor who, as the row of the pseudonym
 * @param demo whether it was invented
 * @param times how often
 */
public record Deed(
    Kind kind, Role role, @Nullable String object, long actor, boolean demo, long times) {}
