package org.modelschools.dashboard.signin;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in form shows.
 *
 * @param action where it is sent
 * @param to the page to go to afterwards, below the application
 * @param formToken proof that the form is ours
 * @param name what was typed as name
 * @param problem why the last try failed, in the reader's language
 */
public record SignInPage(
    String action, String to, String formToken, String name, @Nullable String problem) {

  private static final String START = "/";

  /** Only paths of our own are gone to afterwards; everything else becomes the first page. */
  static String local(@Nullable String to) {
    return to != null && isLocal(to) ? to : START;
  }

  private static boolean isLocal(String to) {
    return to.length() <= 300
        && to.matches("/([A-Za-z0-9_~.-][A-Za-z0-9_~./-]*)?")
        && !to.contains("..");
  }
}
