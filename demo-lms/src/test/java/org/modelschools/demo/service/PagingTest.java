package org.modelschools.demo.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.problem.Failure;

class PagingTest {

  private static final String URL = "https://lms.example/api";

  @Test
  void the_next_link_keeps_limit_and_filters() {
    Paging paging = Paging.of(URL, "2").with("role", "a#b").with("rlid", null);
    List<String> found = List.of("1", "2", "3");
    assertEquals(3, paging.oneMore());
    assertEquals(List.of("1", "2"), paging.cut(found));
    assertEquals(
        "<https://lms.example/api?limit=2&role=a%23b&after=2>; rel=\"next\"",
        paging.next(found, key -> key).orElse(""));
  }

  @Test
  void the_last_page_has_no_link() {
    assertTrue(Paging.of(URL, "2").next(List.of("1", "2"), key -> key).isEmpty());
  }

  @Test
  void a_limit_is_a_positive_number_and_may_be_lowered() {
    assertEquals(101, Paging.of(URL, null).oneMore());
    assertEquals(201, Paging.of(URL, "100000").oneMore());
    for (String wrong : List.of("0", "-1", "x", "", "1.5", "99999999999")) {
      assertThrows(Failure.class, () -> Paging.of(URL, wrong), wrong);
    }
  }
}
