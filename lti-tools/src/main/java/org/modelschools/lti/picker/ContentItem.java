package org.modelschools.lti.picker;

import java.util.Map;

/**
 * What is placed in a course (Deep Linking 2.0 §3.1.2, type {@code ltiResourceLink}).
 *
 * @param title of the link, plain text
 * @param text what it is about, plain text
 * @param custom the parameters that come back with every launch; copies of a course keep them
 * @param resourceId by which its line item is found again
 */
public record ContentItem(
    String title, String text, Map<String, String> custom, String resourceId) {

  /** Copies the parameters. */
  public ContentItem {
    custom = Map.copyOf(custom);
  }
}
