package org.modelschools.lti.deeplinking;

/**
 * The page that carries an answer back.
 *
 * @param action the platform's return URL
 * @param jwt the signed answer
 * @param items how many were chosen
 */
public record ResponsePage(String action, String jwt, int items) {}
