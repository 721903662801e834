package org.modelschools.core.testing.broken.two;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.modelschools.core.testing.broken.one.TimeHelper;

/** An interface with one implementation, which it even knows. */
public interface Lonely {

  /** The time. */
  Instant now(EntityManager entities, Response response);

  /** The only one. */
  static Lonely only() {
    return new TimeHelper();
  }
}
