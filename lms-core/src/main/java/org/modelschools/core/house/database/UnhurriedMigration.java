package org.modelschools.core.house.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets a migration take as long as it takes. Who waits for a page gives a silent database up after
 * a few seconds (the driver's {@code socketTimeout}); a new index on a large table is silent, too.
 */
final class UnhurriedMigration extends BaseCallback {

  private static final int FOR_EVER = 0;

  private int usual;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE
        || event == Event.AFTER_EACH_MIGRATE
        || event == Event.AFTER_EACH_MIGRATE_ERROR;
  }

  /** The connection belongs to the pool and gets back the patience that it had. */
  @Override
  public void handle(Event event, Context context) {
    try {
      Connection connection = context.getConnection();
      if (event == Event.BEFORE_EACH_MIGRATE) {
        usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, FOR_EVER);
      } else {
        connection.setNetworkTimeout(Runnable::run, usual);
      }
    } catch (SQLException e) {
      throw new FlywayException("the time limit of a connection cannot be set", e);
    }
  }
}
