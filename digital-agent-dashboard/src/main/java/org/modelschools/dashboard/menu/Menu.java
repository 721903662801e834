package org.modelschools.dashboard.menu;

/**
 * The top of a page.
 *
 * @param base where the dashboard begins, with a slash at its end
 * @param here the place of this page
 * @param visitor who is signed in
 * @param formToken what every form of the page carries
 */
public record Menu(String base, Place here, String visitor, String formToken) {

  /** A place of the dashboard. */
  public enum Place {
    /** What arrives in the schools. */
    OVERVIEW,
    /** From where the tools are opened. */
    PLATFORMS,
    /** What there is to learn, in the words of others. */
    FRAMEWORKS
  }
}
