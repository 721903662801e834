package org.modelschools.dashboard.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;
import org.modelschools.dashboard.testing.Client;

/** Who comes in, who does not, and what is kept of it. */
public interface Visits {

  @Test
  default void nobody_sees_a_page_without_signing_in() {
    HttpResponse<String> answer = new Client().get("/");
    assertEquals(303, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/dashboard/signin"));
  }

  @Test
  default void the_agent_signs_in_and_out() {
    Client client = Client.signedIn();
    HttpResponse<String> page = client.get("/");
    assertEquals(200, page.statusCode());
    String form =
        Jsoup.parse(page.body()).select("form[action$=signout] input[name=form]").attr("value");
    assertFalse(form.isEmpty());
    assertEquals(303, client.post("/signout", Map.of("form", "forged")).statusCode());
    assertEquals(200, client.get("/").statusCode());
    assertEquals(303, client.post("/signout", Map.of("form", form)).statusCode());
    assertEquals(303, client.get("/").statusCode());
  }

  @Test
  default void a_wrong_password_says_no_more_than_a_wrong_name() {
    HttpResponse<String> password = new Client().signIn(ServerUnderTest.AGENT, "wrong");
    HttpResponse<String> name = new Client().signIn("nobody-of-that-name", "wrong");
    assertEquals(422, password.statusCode());
    assertEquals(422, name.statusCode());
    assertEquals(problem(password), problem(name));
    assertFalse(problem(name).isEmpty());
  }

  @Test
  default void guessing_has_to_wait() {
    Client client = new Client();
    for (int i = 0; i < 5; i++) {
      assertEquals(422, client.signIn("guessed", "guess-" + i).statusCode());
    }
    HttpResponse<String> sixth = client.signIn("guessed", "guess");
    assertEquals(429, sixth.statusCode());
    assertTrue(Integer.parseInt(sixth.headers().firstValue("Retry-After").orElse("0")) > 0);
  }

  @Test
  default void a_form_of_another_browser_signs_nobody_in() {
    HttpResponse<String> answer =
        new Client()
            .post(
                "/signin",
                Map.of("name", ServerUnderTest.AGENT, "password", ServerUnderTest.AGENT_PASSWORD));
    assertEquals(422, answer.statusCode());
  }

  @Test
  default void the_database_holds_neither_password_nor_token() {
    Client.signedIn();
    String texts = ServerUnderTest.database().texts();
    assertFalse(texts.contains(ServerUnderTest.AGENT_PASSWORD));
    assertTrue(texts.contains("pbkdf2") || texts.contains("PBKDF2"), texts);
  }

  private static String problem(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("[role=alert], .kern-alert").text();
  }
}
