package org.modelschools.dashboard.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.core.testing.TestDatabase;

/** The roll-up as the running server does it: every 15 seconds, one node at a time, never twice. */
public interface RollUps {

  @Test
  default void events_are_counted_once_and_can_be_counted_anew() {
    TestDatabase database = ServerUnderTest.database();
    LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(3);
    for (int actor = 1; actor <= 12; actor++) {
      event(day, "saalebogen", actor);
      event(day, "saalebogen", actor);
    }
    await(() -> amount(day, "saalebogen") == 24);
    event(day, "saalebogen", 13);
    await(() -> amount(day, "saalebogen") == 25);
    database.update("UPDATE roll_up_cell SET amount = 999 WHERE on_day = ?", Date.valueOf(day));
    database.update("DELETE FROM roll_up_day WHERE on_day = ?", Date.valueOf(day));
    await(() -> amount(day, "saalebogen") == 25);
    long runs = lastRun();
    await(() -> lastRun() > runs);
    assertEquals(25, amount(day, "saalebogen"));
  }

  @Test
  default void while_another_node_holds_the_lease_nothing_is_counted() {
    TestDatabase database = ServerUnderTest.database();
    LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(4);
    database.update(
        "UPDATE lease SET holder = 'another', held_until = ? WHERE name = 'roll-up'",
        System.currentTimeMillis() + 3_600_000);
    try {
      pause(3_000); // whoever was at it is through
      event(day, "fuchsturm", 1);
      long runs = lastRun();
      pause(17_000);
      assertEquals(0, amount(day, "fuchsturm"));
      assertEquals(runs, lastRun());
    } finally {
      database.update("UPDATE lease SET held_until = 0 WHERE name = 'roll-up'");
    }
    await(() -> amount(day, "fuchsturm") == 1);
  }

  private static void event(LocalDate day, String school, long actor) {
    ServerUnderTest.database()
        .update(
            "INSERT INTO adoption_event (id, on_day, school, actor, role, kind, object_key, demo)"
                + " SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ?, 'PUPIL', 'LAUNCH', NULL, FALSE"
                + " FROM adoption_event",
            Date.valueOf(day),
            school,
            actor);
  }

  private static long amount(LocalDate day, String school) {
    List<Map<String, String>> rows =
        ServerUnderTest.database()
            .query(
                "SELECT amount FROM roll_up_cell"
                    + " WHERE on_day = ? AND school = ? AND measure = 'PUPILS_ACTIVE'",
                Date.valueOf(day),
                school);
    return rows.isEmpty() ? 0 : Long.parseLong(rows.get(0).getOrDefault("amount", "0"));
  }

  private static long lastRun() {
    return Long.parseLong(
        ServerUnderTest.database()
            .query("SELECT finished_at FROM roll_up_run")
            .get(0)
            .getOrDefault("finished_at", "0"));
  }

  private static void await(BooleanSupplier reached) {
    for (int i = 0; i < 120; i++) {
      if (reached.getAsBoolean()) {
        return;
      }
      pause(500);
    }
    fail("not within a minute");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
