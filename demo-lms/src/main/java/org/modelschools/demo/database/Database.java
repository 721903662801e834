package org.modelschools.demo.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database on its way to being usable: migrated and filled at start-up, tried again every few
 * seconds as long as it cannot be reached, and from then on ready.
 */
@ApplicationScoped
public class Database {

  private static final Logger LOG = System.getLogger(Database.class.getName());
  private static final int PAUSE_SECONDS = 3;

  @Resource(lookup = "jdbc/lms")
  DataSource dataSource;

  @Resource ManagedScheduledExecutorService executor;

  @Inject Event<DatabaseReady> readiness;

  private volatile boolean ready;

  /** Whether requests can be answered. */
  public boolean ready() {
    return ready;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    prepare();
  }

  private void prepare() {
    try {
      migrate(dataSource);
      readiness.fire(new DatabaseReady());
      ready = true;
      LOG.log(Level.INFO, "demo-lms: database ready");
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "demo-lms: database not ready, trying again in {0} s: {1}",
          PAUSE_SECONDS,
          rootOf(e));
      var unused = executor.schedule(this::prepare, PAUSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Brings the schema up to date, beside the tables of the other applications. */
  public static void migrate(DataSource dataSource) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/demo")
        .table("demo_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }
}
