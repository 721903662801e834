package org.modelschools.demo.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The doors' manners against what Moodle answered. */
class RecordedTest {

  @Test
  void the_same_media_types_are_refused_with_the_same_words() {
    int refused = 0;
    for (Exchange exchange : Exchange.recorded()) {
      if (exchange.isService()) {
        String reason =
            ExactTypes.refusal(
                    exchange.method(),
                    exchange.servicePath(),
                    exchange.accept(),
                    exchange.contentType())
                .orElse("");
        boolean byType = exchange.statusText().matches("No (handler|context).*");
        assertEquals(byType ? Exchange.ours(exchange.statusText()) : "", reason, exchange.label());
        refused += byType ? 1 : 0;
      }
    }
    assertEquals(7, refused);
  }

  @Test
  void errors_have_the_same_form() {
    List<Exchange> errors =
        Exchange.recorded().stream()
            .filter(
                it ->
                    it.isService()
                        && it.answer() instanceof JsonObject object
                        && object.containsKey("reason"))
            .toList();
    assertTrue(errors.size() > 8);
    for (Exchange error : errors) {
      JsonObject answer = (JsonObject) error.answer();
      JsonObject request = answer.getJsonObject("request");
      ServiceCall call =
          new ServiceCall(
              error.method(), request.getString("url"), error.accept(), error.contentType());
      assertEquals(answer, call.refused(error.status(), answer.getString("reason")), error.label());
    }
  }

  @Test
  void a_token_without_the_scope_is_as_bad_as_none() {
    Exchange tooLittle = labelled("lineitems GET with score-only token");
    assertEquals(tooLittle.status(), Statuses.of(403));
    assertEquals(tooLittle.statusText(), Statuses.reason(Statuses.of(403)));
  }

  @Test
  void who_cannot_be_graded_is_a_bad_request() {
    assertEquals(labelled("score POST teacher (not gradable)").status(), Statuses.of(422));
    assertEquals(labelled("score POST unknown user").status(), Statuses.of(422));
    assertEquals(409, Statuses.of(409));
    assertEquals(404, Statuses.of(404));
  }

  private static Exchange labelled(String label) {
    return Exchange.recorded().stream()
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
