package org.modelschools.demo.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the services behave where platforms differ: plainly as the specifications say, or with what
 * was observed of Moodle 4.5, so that tools can be tried against it without a Moodle.
 */
@ApplicationScoped
public class Manners {

  @Inject
  @ConfigProperty(name = "LMS_MANNERS", defaultValue = "plain")
  String name;

  /** Whether Moodle's manners are wanted. */
  public boolean moodle() {
    return name.equals("moodle");
  }
}
