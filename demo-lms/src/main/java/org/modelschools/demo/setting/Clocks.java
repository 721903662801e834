package org.modelschools.demo.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the machine for the time. */
@ApplicationScoped
public class Clocks {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
