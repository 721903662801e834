package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.lti.testing.LaunchClient;

/** The LMS's dialogue: what is picked comes back signed, once, and as the platform accepts it. */
interface DeepLinkingLaunches {

  String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  @Test
  default void what_is_picked_comes_back_signed() throws ParseException, JOSEException {
    Dialogue dialogue = Dialogue.open("\"accept_multiple\":true,\"data\":\"ö{\\\"a\\\":1}\"");
    assertTrue(dialogue.page().select("input[type=checkbox][name=pick]").size() >= 2);
    HttpResponse<String> answer = dialogue.post("selection", "pick=module%3Am03&graded=yes");
    Element form = Jsoup.parse(answer.body()).select("form#response").get(0);
    assertEquals("https://lms.example/return?course=2", form.attr("action"));
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("form-action https://lms.example;"));
    JWTClaimsSet claims = dialogue.verified(form.select("input[name=JWT]").attr("value"));
    assertEquals(dialogue.client(), claims.getIssuer());
    assertEquals(List.of(dialogue.issuer()), claims.getAudience());
    assertTrue(claims.getExpirationTime().toInstant().isBefore(Instant.now().plusSeconds(301)));
    assertFalse(claims.getStringClaim("nonce").isEmpty());
    assertEquals("LtiDeepLinkingResponse", claims.getStringClaim(LTI + "message_type"));
    assertEquals("1.3.0", claims.getStringClaim(LTI + "version"));
    assertEquals("1", claims.getStringClaim(LTI + "deployment_id"));
    assertEquals("ö{\"a\":1}", claims.getStringClaim(DL + "data"));
    Map<String, Object> item = items(claims).get(0);
    assertEquals("ltiResourceLink", item.get("type"));
    assertEquals(Map.of("module", "m03"), item.get("custom"));
    assertEquals(Stage.tool() + "/launch", item.get("url"));
    assertTrue(
        String.valueOf(item.get("lineItem")).contains("resourceId=m03"),
        String.valueOf(item.get("lineItem")));
  }

  @Test
  default void several_are_returned_only_where_several_are_accepted() throws ParseException {
    String both = "pick=module%3Am03&pick=module%3Am11";
    assertEquals(2, picked("\"accept_multiple\":\"true\"", both).size());
    assertEquals(1, picked("\"accept_multiple\":false", both).size());
    assertEquals(1, picked("", both).size());
  }

  @Test
  default void a_column_is_described_only_where_it_is_wanted_and_accepted() throws ParseException {
    String graded = "pick=module%3Am03&graded=yes";
    assertTrue(picked("", graded).get(0).containsKey("lineItem"));
    assertFalse(picked("\"accept_lineitem\":false", graded).get(0).containsKey("lineItem"));
    assertFalse(picked("", "pick=module%3Am03").get(0).containsKey("lineItem"));
  }

  @Test
  default void the_window_is_asked_for_only_where_it_is_accepted() throws ParseException {
    String window = "pick=module%3Am03&target=window";
    assertTrue(picked("", window).get(0).containsKey("window"));
    String frames = "\"accept_presentation_document_targets\":\"iframe,embed\"";
    assertFalse(picked(frames, window).get(0).containsKey("window"));
  }

  @Test
  default void nothing_picked_and_cancelled_are_answers_too() throws ParseException {
    assertEquals(List.of(), picked("", ""));
    assertEquals(List.of(), picked("", "pick=module%3Anone&pick=%00"));
    Dialogue dialogue = Dialogue.open("");
    assertEquals(List.of(), items(dialogue.claims(dialogue.post("cancellation", ""))));
  }

  @Test
  default void where_no_links_are_taken_nothing_can_be_picked() throws ParseException {
    String files = "\"accept_types\":[\"file\",\"html\"]";
    assertTrue(Dialogue.open(files).page().select("[name=pick]").isEmpty());
    assertEquals(List.of(), picked(files, "pick=module%3Am03"));
  }

  @Test
  default void one_answer_for_one_request() {
    Dialogue dialogue = Dialogue.open("");
    assertTrue(dialogue.post("selection", "pick=module%3Am03").body().contains("name=\"JWT\""));
    for (HttpResponse<String> again :
        List.of(dialogue.post("selection", "pick=module%3Am03"), dialogue.get(""))) {
      assertEquals(
          Messages.in(Locale.GERMAN).text("deeplinking.answered.title"),
          Jsoup.parse(again.body()).select("h1").text());
    }
  }

  @Test
  default void somebody_else_finds_no_dialogue() {
    Dialogue dialogue = Dialogue.open("");
    assertEquals(404, Stage.otherBrowser().get(dialogue.path()).statusCode());
    LaunchClient browser = Stage.browser();
    Play link = new Play(Stage.learner("no-dialogue"), browser);
    assertEquals(303, link.run().statusCode());
    String visit = Visits.of(link.nonce()).get(0).get("id");
    assertEquals(404, browser.get("/launches/" + visit + "/deeplinking").statusCode());
  }

  @Test
  default void the_filter_narrows_and_keeps_what_is_ticked() {
    Dialogue dialogue = Dialogue.open("\"accept_multiple\":true");
    Document narrowed =
        Jsoup.parse(dialogue.get("?grade=8&words=fakt+quer&pick=module%3Am03").body());
    assertEquals(1, narrowed.select(".offer").size());
    assertEquals("module:m03", narrowed.select("input[type=hidden][name=pick]").attr("value"));
    Document nothing = Jsoup.parse(dialogue.get("?words=%3Cscript%3E&minutes=x").body());
    assertTrue(nothing.select(".offer").isEmpty());
    assertEquals("<script>", nothing.select("input[name=words]").attr("value"));
  }

  private static List<Map<String, Object>> picked(String settings, String form)
      throws ParseException {
    Dialogue dialogue = Dialogue.open(settings);
    return items(dialogue.claims(dialogue.post("selection", form)));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(JWTClaimsSet claims) throws ParseException {
    return (List<Map<String, Object>>) (List<?>) claims.getListClaim(DL + "content_items");
  }

  /** A dialogue that a teacher has opened. */
  record Dialogue(LaunchClient browser, Play play, String path) {

    /** With those settings beside or instead of the usual ones. */
    static Dialogue open(String settings) {
      String usual =
          "\"deep_link_return_url\":\"https://lms.example/return?course=2\","
              + "\"accept_types\":[\"link\",\"ltiResourceLink\"],"
              + "\"accept_presentation_document_targets\":[\"iframe\",\"window\"]";
      String all =
          Stage.json("{" + usual + "}").entrySet().stream()
                  .filter(member -> !settings.contains('"' + member.getKey() + '"'))
                  .map(member -> '"' + member.getKey() + "\":" + member.getValue())
                  .reduce("", (one, other) -> one + (one.isEmpty() ? "" : ",") + other)
              + (settings.isEmpty() ? "" : "," + settings);
      String claims =
          ("\"%smessage_type\":\"LtiDeepLinkingRequest\",\"%sresource_link\":null,"
                  + "\"%sroles\":null,\"%sdeep_linking_settings\":{%s}")
              .formatted(LTI, LTI, LTI, DL, all);
      LaunchClient browser = Stage.browser();
      Play play = new Play(Stage.learner("chooser", claims), browser);
      HttpResponse<String> entered = play.run();
      assertEquals(303, entered.statusCode(), entered.body());
      String visit = Visits.of(play.nonce()).get(0).get("id");
      return new Dialogue(browser, play, "/launches/" + visit + "/deeplinking");
    }

    String client() {
      return Stage.platform("good").clientId();
    }

    String issuer() {
      return Stage.platform("good").issuer();
    }

    HttpResponse<String> get(String query) {
      return browser.get(path + query);
    }

    Document page() {
      return Jsoup.parse(get("").body());
    }

    HttpResponse<String> post(String where, String form) {
      return browser.post(path + "/" + where, form);
    }

    JWTClaimsSet claims(HttpResponse<String> answer) throws ParseException {
      String jwt = Jsoup.parse(answer.body()).select("input[name=JWT]").attr("value");
      return SignedJWT.parse(jwt).getJWTClaimsSet();
    }

    /** The claims, once the signature holds by the keys that we publish. */
    JWTClaimsSet verified(String text) throws ParseException, JOSEException {
      SignedJWT jwt = SignedJWT.parse(text);
      JWKSet keys = JWKSet.parse(browser.get("/jwks").body());
      assertEquals("RS256", jwt.getHeader().getAlgorithm().getName());
      String kid = jwt.getHeader().getKeyID();
      assertTrue(jwt.verify(new RSASSAVerifier(keys.getKeyByKeyId(kid).toRSAKey())));
      return jwt.getJWTClaimsSet();
    }
  }
}
