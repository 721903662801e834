package org.modelschools.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.database.TestDatabase;

class SigningKeysTest {

  @Test
  void a_key_signs_for_thirty_days_and_stays_published_for_thirty_more() {
    MovingClock clock = new MovingClock();
    try (TestDatabase database = new TestDatabase()) {
      SigningKeys keys = new Beans(database, clock).get(SigningKeys.class);
      String first = keys.current().getKeyID();
      clock.advance(Duration.ofDays(29));
      assertEquals(first, keys.current().getKeyID());
      clock.advance(Duration.ofDays(1));
      assertNotEquals(first, keys.current().getKeyID());
      JWKSet published = keys.published();
      assertEquals(2, published.size());
      assertNotNull(published.getKeyByKeyId(first));
      clock.advance(Duration.ofDays(30));
      assertNull(keys.published().getKeyByKeyId(first));
    }
  }
}
