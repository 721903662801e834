package org.modelschools.core.testing.broken.one;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Instant;
import org.modelschools.core.testing.broken.two.Lonely;

/** Breaks nearly everything. */
public class TimeHelper implements Lonely {

  @Override
  public Instant now(EntityManager entities, Response response) {
    return Instant.now().plusMillis(new SecureRandom().nextInt(9));
  }
}
