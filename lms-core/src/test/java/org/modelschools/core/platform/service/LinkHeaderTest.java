package org.modelschools.core.platform.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkHeaderTest {

  /** As Moodle 4.5 sends it: the bytes of typographic quotes, read as ISO 8859-1. */
  private static final String MOODLE =
      "<http://localhost:18080/mod/lti/services.php/2/lineitems?type_id=1&amp;limit=1&amp;from=0>;"
          + " rel=\u00e2\u0080\u009cfirst\u00e2\u0080\u009d,"
          + " <http://localhost:18080/mod/lti/services.php/2/lineitems?type_id=1&amp;limit=1&amp;from=1>;"
          + " rel=\u00e2\u0080\u009clast\u00e2\u0080\u009d";

  @Test
  void moodle_says_that_there_is_no_next_page() {
    assertEquals(Optional.empty(), LinkHeader.next(List.of(MOODLE)));
  }

  @Test
  void typographic_quotes_and_escaped_ampersands_do_no_harm() {
    assertEquals(
        Optional.of(
            "http://localhost:18080/mod/lti/services.php/2/lineitems?type_id=1&limit=1&from=1"),
        LinkHeader.next(List.of(MOODLE.replace("last", "next"))));
  }

  @Test
  void the_usual_forms_are_read() {
    String next = "https://lms.example/items?page=2,3";
    for (String form :
        List.of("rel=\"next\"", "rel=next", "rel=\"prev NEXT\"", "a=b; rel='next'")) {
      assertEquals(
          Optional.of(next),
          LinkHeader.next(
              List.of("<https://lms.example/>; rel=\"first\"", "<" + next + ">; " + form)),
          form);
    }
  }

  @Test
  void what_only_looks_like_it_is_not_the_next_page() {
    assertEquals(
        Optional.empty(),
        LinkHeader.next(List.of("<https://lms.example/next>; rel=\"x-next\"", "nonsense")));
  }
}
