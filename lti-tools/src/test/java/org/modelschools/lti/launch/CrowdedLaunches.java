package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.ServerUnderTest;

/** Many at once, as at the beginning of a lesson. */
interface CrowdedLaunches {

  @Test
  default void the_same_new_person_twice_at_once_is_one_person() throws Exception {
    for (int round = 0; round < 10; round++) {
      int before = Visits.count("person");
      String subject = "twin-" + round;
      assertEquals(Map.of(303, 2), together(2, i -> Stage.learner(subject)));
      assertEquals(before + 1, Visits.count("person"));
    }
  }

  @Test
  default void one_token_sent_by_many_at_once_is_taken_once() throws Exception {
    int before = Visits.count("launch_session");
    Play play = new Play(Stage.learner("replayed"), Stage.browser());
    Callable<HttpResponse<String>> again = play.prepared();
    assertEquals(Map.of(303, 1, 400, 9), statuses(Collections.nCopies(10, again)));
    assertEquals(before + 1, Visits.count("launch_session"));
  }

  @Test
  default void a_hundred_pupils_come_into_a_new_course_at_once() throws Exception {
    int people = Visits.count("person");
    int courses = Visits.count("course");
    int links = Visits.count("resource_link");
    long start = System.nanoTime();
    Map<Integer, Integer> statuses =
        together(
            100,
            i ->
                Stage.learner(
                    "crowd-" + i,
                    """
                    "https://purl.imsglobal.org/spec/lti/claim/context": {"id": "crowd"},
                    "https://purl.imsglobal.org/spec/lti/claim/resource_link": {"id": "crowd"}
                    """));
    assertEquals(Map.of(303, 100), statuses);
    assertTrue(System.nanoTime() - start < 60_000_000_000L);
    assertEquals(people + 100, Visits.count("person"));
    assertEquals(courses + 1, Visits.count("course"));
    assertEquals(links + 1, Visits.count("resource_link"));
    assertTrue(!ServerUnderTest.log().contains("unexpected reference="));
  }

  private static Map<Integer, Integer> together(int many, IntFunction<LaunchCase> script)
      throws Exception {
    List<Callable<HttpResponse<String>>> posts =
        IntStream.range(0, many)
            .mapToObj(i -> new Play(script.apply(i), Stage.browser()).prepared())
            .toList();
    return statuses(posts);
  }

  private static Map<Integer, Integer> statuses(List<Callable<HttpResponse<String>>> posts)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(posts.size());
    try {
      Map<Integer, Integer> statuses = new TreeMap<>();
      for (Future<HttpResponse<String>> answer : threads.invokeAll(posts)) {
        statuses.merge(answer.get().statusCode(), 1, Integer::sum);
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }
}
