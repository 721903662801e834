package org.modelschools.core.house.failure;

import java.util.List;
import java.util.Optional;

/**
 * What a person sees when something went wrong.
 *
 * @param title what happened
 * @param help what can be done about it
 * @param reference the number that also stands in the log
 * @param typed what was written and not taken, to be copied
 * @param way where a page helps further
 */
public record FailurePage(
    String title, String help, String reference, List<String> typed, Optional<Failure.Way> way) {}
