package org.modelschools.demo.seed;

import org.modelschools.demo.Beans;
import org.modelschools.demo.database.DatabaseReady;

/** Fills a test's database with the three schools. */
public final class Seeded {

  private Seeded() {}

  public static void in(Beans beans) {
    beans.get(Seeding.class).fill(new DatabaseReady());
  }
}
