package org.modelschools.core.house.database;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Prepares the database when the application starts. */
@WebListener
public class DatabaseStart implements ServletContextListener {

  @Inject Database database;

  @Override
  public void contextInitialized(ServletContextEvent started) {
    database.prepare();
  }
}
