package org.modelschools.dashboard.platforms;

/**
 * How a platform is.
 *
 * @param kind of the badge: success, warning or info
 * @param text what it says
 */
public record Status(String kind, String text) {}
