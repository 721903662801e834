package org.modelschools.core.house.failure;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells the database's absence from everything else that can go wrong with it. */
final class Outage {

  /** What SQLSTATE begins with when there is no connection, or no longer one. */
  private static final String CONNECTION = "08";

  /** What the server's pool says when it has no connection to give; it sets no SQLSTATE. */
  private static final String POOL = "Error in allocating a connection";

  private Outage() {}

  /** Whether that happened because the database cannot be reached. */
  static boolean caused(@Nullable Throwable unexpected) {
    int depth = 0;
    for (Throwable cause = unexpected; cause != null && depth < 20; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOutage(sql)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static boolean isOutage(SQLException sql) {
    return sql instanceof SQLNonTransientConnectionException
        || sql instanceof SQLTransientConnectionException
        || String.valueOf(sql.getSQLState()).startsWith(CONNECTION)
        || String.valueOf(sql.getMessage()).startsWith(POOL);
  }
}
