package org.modelschools.lti.registration;

/**
 * Says that the platform is registered and what comes next.
 *
 * @param school for which school
 * @param deployed whether the platform named its deployment
 */
public record RegisteredPage(String school, boolean deployed) {}
