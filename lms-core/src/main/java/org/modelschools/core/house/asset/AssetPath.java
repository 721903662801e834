package org.modelschools.core.house.asset;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Learns at start-up below which path of the host the application's assets stand. */
@WebListener
public class AssetPath implements ServletContextListener {

  private static volatile String context = "";

  /** The path of this application, for instance {@code /lti}. */
  static String context() {
    return context;
  }

  @Override
  public void contextInitialized(ServletContextEvent started) {
    remember(started.getServletContext().getContextPath());
  }

  private static void remember(String path) {
    context = path;
  }
}
