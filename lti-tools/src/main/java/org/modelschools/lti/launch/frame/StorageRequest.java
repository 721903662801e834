package org.modelschools.lti.launch.frame;

/**
 * Whom a page asks to keep a text, or to give it back.
 *
 * @param frame the frame that the platform named: {@code _parent}, or one beside ours
 * @param origin the platform's origin; no message goes to or is taken from another
 * @param key what the text is kept under
 */
public record StorageRequest(String frame, String origin, String key) {}
