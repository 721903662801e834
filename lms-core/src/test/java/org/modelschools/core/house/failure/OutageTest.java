package org.modelschools.core.house.failure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void a_database_that_cannot_be_reached_is_an_outage_however_deep_it_is_wrapped() {
    assertTrue(Outage.caused(wrapped(new SQLException("link failure", "08S01"))));
    assertTrue(Outage.caused(wrapped(new SQLTransientConnectionException("busy"))));
    assertTrue(
        Outage.caused(wrapped(new SQLException("Error in allocating a connection. Cause: ..."))));
  }

  @Test
  void everything_else_is_not() {
    assertFalse(Outage.caused(null));
    assertFalse(Outage.caused(new IllegalStateException("x")));
    assertFalse(Outage.caused(wrapped(new SQLIntegrityConstraintViolationException("x", "23000"))));
    IllegalStateException one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("two", one));
    assertFalse(Outage.caused(one), "causes that go round end as well");
  }

  private static Throwable wrapped(SQLException cause) {
    return new IllegalStateException(new RuntimeException(cause));
  }
}
