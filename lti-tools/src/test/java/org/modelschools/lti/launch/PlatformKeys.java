package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.http.HttpResponse;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.KeyServer;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.TestPlatform;

/** The platform's keys: fetched when they are new, and not more often than that; and our own. */
interface PlatformKeys {

  @Test
  default void keys_are_fetched_once_for_all() {
    TestPlatform platform = platform("once");
    assertEquals(303, launched(platform, "good"));
    assertEquals(303, launched(platform, "good"));
    assertEquals(1, platform.keys().requests());
  }

  @Test
  default void a_new_key_is_taken_at_once() {
    TestPlatform platform = platform("rotating");
    assertEquals(303, launched(platform, "good"));
    platform.keys().rotate();
    assertEquals(303, launched(platform, "good"));
    assertEquals(2, platform.keys().requests());
  }

  @Test
  default void unknown_keys_cause_few_calls() {
    TestPlatform platform = platform("forged");
    for (int i = 0; i < 20; i++) {
      assertEquals(400, launched(platform, "{\"header\":{\"kid\":\"nobody-" + i + "\"}}"));
    }
    assertTrue(platform.keys().requests() <= 5, () -> "" + platform.keys().requests());
  }

  @Test
  default void known_keys_serve_while_the_platform_is_away() {
    TestPlatform platform = platform("away");
    assertEquals(303, launched(platform, "good"));
    platform.keys().down(true);
    assertEquals(303, launched(platform, "good"));
    assertEquals(400, launched(platform, "{\"header\":{\"kid\":\"new\"}}"));
    assertEquals(303, launched(platform, "good"));
  }

  @Test
  default void the_tool_publishes_its_own_keys() throws ParseException {
    HttpResponse<String> keys = Stage.browser().get("/jwks");
    assertEquals(200, keys.statusCode());
    JWKSet set = JWKSet.parse(keys.body());
    assertTrue(!set.getKeys().isEmpty());
    assertTrue(set.getKeys().stream().noneMatch(key -> key.isPrivate()));
    assertTrue(set.getKeys().stream().allMatch(key -> key.getKeyID() != null));
  }

  private static TestPlatform platform(String name) {
    return TestPlatform.register(
        ServerUnderTest.database(), KeyServer.start(name), "client-" + name, "1");
  }

  private static int launched(TestPlatform platform, String script) {
    LaunchCase played =
        script.equals("good")
            ? Stage.learner("key-user")
            : new LaunchCase("keys", Stage.json(script));
    return new Play(played, Stage.browser(), platform).run().statusCode();
  }
}
