package org.modelschools.core.house.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The one database. At start-up its schema is brought up to date; while it cannot be reached this
 * is tried again every few seconds, {@code /health/ready} is down and pages answer 503. When it is
 * there, {@link DatabaseReady} is fired once.
 */
@ApplicationScoped
public class Database {

  private static final System.Logger LOG = System.getLogger(Database.class.getName());
  private static final int RETRY_SECONDS = 5;
  private static final int PROBE_SECONDS = 2;

  @Resource(lookup = "jdbc/lms")
  DataSource dataSource;

  @Resource ManagedScheduledExecutorService executor;
  @Inject Event<DatabaseReady> ready;

  private volatile boolean migrated;
  private volatile boolean stopped;

  @PreDestroy
  void stop() {
    stopped = true;
  }

  /** Whether the schema is up to date and everything that waits for it has been set up. */
  public boolean isPrepared() {
    return migrated;
  }

  /** Whether a connection can be had and used right now. */
  public boolean isReachable() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(PROBE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Brings the schema up to date; tries again later when the database is away. */
  void prepare() {
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(dataSource)
          .locations("classpath:db/migration")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .callbacks(new UnhurriedMigration())
          .load()
          .migrate();
      ready.fire(new DatabaseReady());
      migrated = true;
      LOG.log(Level.INFO, "database ready");
    } catch (FlywayException e) {
      LOG.log(
          Level.WARNING, "database not ready, next try in {0} s: {1}", RETRY_SECONDS, firstLine(e));
      if (!stopped) {
        var unused = executor.schedule(this::prepare, RETRY_SECONDS, TimeUnit.SECONDS);
      }
    }
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
  }
}
