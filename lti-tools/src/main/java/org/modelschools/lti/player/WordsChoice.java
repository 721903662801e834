package org.modelschools.lti.player;

/**
 * The button that changes to easier words, or back.
 *
 * @param action where the choice is sent
 * @param activity the activity to come back to; empty for the overview
 * @param retry whether one is about to try it again
 * @param easy whether one reads in easy words now
 */
public record WordsChoice(String action, String activity, boolean retry, boolean easy) {}
