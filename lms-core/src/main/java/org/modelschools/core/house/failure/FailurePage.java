package org.modelschools.core.house.failure;

/**
 * What a person sees when something went wrong.
 *
 * @param title what happened
 * @param help what can be done about it
 * @param reference the number that also stands in the log
 */
public record FailurePage(String title, String help, String reference) {}
