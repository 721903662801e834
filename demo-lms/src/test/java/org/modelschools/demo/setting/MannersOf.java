package org.modelschools.demo.setting;

import org.modelschools.demo.Beans;

/** Gives a test's platform other manners. */
public final class MannersOf {

  private MannersOf() {}

  @SuppressWarnings("UnnecessaryAssignment") // there is no container here
  public static void moodle(Beans beans) {
    beans.get(Manners.class).name = "moodle";
  }
}
