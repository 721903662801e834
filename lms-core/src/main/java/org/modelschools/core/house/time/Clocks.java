package org.modelschools.core.house.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives the clock to inject; its zone is the one in which school days begin and end. */
@ApplicationScoped
public class Clocks {

  /**
   * The zone of the schools: an adoption event of 23:30 belongs to that day in Jena, not in UTC.
   */
  public static final ZoneId SCHOOL_ZONE = ZoneId.of("Europe/Berlin");

  @Produces
  Clock clock() {
    return Clock.system(SCHOOL_ZONE);
  }
}
