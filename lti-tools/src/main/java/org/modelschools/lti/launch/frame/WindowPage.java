package org.modelschools.lti.launch.frame;

/**
 * What the page in the window shows that asks as whom one goes on.
 *
 * @param action where the form is sent
 * @param ticket the sealed ticket
 * @param who the name that the platform sent, or empty
 * @param where the title of the course, or empty
 */
public record WindowPage(String action, String ticket, String who, String where) {}
