package org.modelschools.lti.gradebook.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.lti.testing.Await;
import org.modelschools.lti.testing.LegacyLms;
import org.modelschools.lti.testing.Lms;
import org.modelschools.lti.testing.OauthSignature;

/** Scores reach a platform of LTI 1.1 over real HTTP. */
public interface BasicScores {

  @Test
  default void a_score_reaches_a_platform_of_the_old_door() throws Exception {
    LegacyLms lms = new LegacyLms();
    lms.troubles.add(e -> Lms.text(e, 503, ""));
    lms.troubles.add(e -> Lms.text(e, 200, "<html>Wartung"));
    lms.launch("mia", "Learner").work().post("/submission", "");
    Await.until("the score", () -> "SENT".equals(row(lms).get("state")));
    assertEquals(1, lms.results.size());
    LegacyLms.Result result = lms.results.get(0);
    Document message = Jsoup.parse(result.body(), Parser.xmlParser());
    assertEquals("{\"user\":\"mia\"} <&>", message.select("sourcedId").text());
    BigDecimal share = new BigDecimal(message.select("textString").text());
    assertTrue(share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0, share::toString);
    assertEquals("en", message.select("language").text());
    assertSigned(lms, result);
    assertFalse(sealed(lms).contains("mia"));
  }

  @Test
  default void what_a_platform_refuses_is_parked() throws InterruptedException {
    LegacyLms lms = new LegacyLms();
    lms.troubles.add(e -> Lms.text(e, 200, LegacyLms.ANSWER.formatted("failure")));
    lms.launch("mia", "Learner").work().post("/submission", "");
    Await.until("parked", () -> "REFUSED".equals(row(lms).get("reason")));
    assertEquals(0, lms.results.size());
  }

  /** The signature covers the parameters of the header and those of the address. */
  private static void assertSigned(LegacyLms lms, LegacyLms.Result result) throws Exception {
    Map<String, String> signed = new TreeMap<>();
    for (String pair : result.authorization().replaceFirst("^OAuth ", "").split(", *", -1)) {
      int equals = pair.indexOf('=');
      String value = pair.substring(equals + 2, pair.length() - 1);
      signed.put(pair.substring(0, equals), URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    byte[] hash =
        MessageDigest.getInstance("SHA-1").digest(result.body().getBytes(StandardCharsets.UTF_8));
    assertEquals(Base64.getEncoder().encodeToString(hash), signed.get("oauth_body_hash"));
    signed.put("type", "1");
    String address = lms.outcomes().replaceFirst("\\?.*", "");
    assertEquals(OauthSignature.of(address, signed, lms.secret()), signed.get("oauth_signature"));
  }

  private static Map<String, String> row(LegacyLms lms) {
    return ServerUnderTest.database()
        .query("SELECT * FROM score_outbox WHERE platform_id = ?", lms.id())
        .stream()
        .findFirst()
        .orElse(Map.of());
  }

  private static String sealed(LegacyLms lms) {
    return ServerUnderTest.database()
        .query(
            "SELECT o.address_sealed FROM basic_outcome o JOIN person p ON p.id = o.person_id"
                + " WHERE p.platform_id = ?",
            lms.id())
        .toString();
  }
}
