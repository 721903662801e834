package org.modelschools.demo.course;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What tools want to have in our log: one short line each, whatever they send. */
public final class ToolLog {

  private static final Logger LOG = System.getLogger(ToolLog.class.getName());

  private ToolLog() {}

  /** Notes a text, if there is one. */
  public static void note(Level level, String text) {
    if (!text.isBlank()) {
      String line = text.replaceAll("\\p{Cntrl}", " ");
      LOG.log(level, "demo-lms: a tool says: {0}", line.substring(0, Math.min(line.length(), 200)));
    }
  }
}
