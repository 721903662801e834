package org.modelschools.core.learning.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;

/**
 * Something to do away from the screen, step by step. The form field {@value #FIELD} holds the ids
 * of the steps that were ticked. No points; done when all are.
 */
public record Task(About about, Markdown prompt, List<Step> steps) implements Activity {

  /** The form field with the ticked ids. */
  public static final String FIELD = "step";

  /**
   * One thing to do.
   *
   * @param id stable in its activity
   * @param text one paragraph
   */
  public record Step(String id, Markdown text) {}

  /** Copies the steps. */
  public Task {
    steps = List.copyOf(steps);
  }

  @Override
  public String kind() {
    return "task";
  }

  @Override
  public String shape() {
    return kind() + ": " + steps.stream().map(Step::id).collect(Collectors.joining(" "));
  }

  @Override
  public Set<String> fields() {
    return Set.of(FIELD);
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  @Override
  public Scored score(Answer answer) {
    List<String> ticked = answer.all(FIELD);
    Optional<Refusal> refusal = Refusal.ofIds(steps.stream().map(Step::id).toList(), ticked);
    if (refusal.isPresent()) {
      return Scored.refused(refusal.get());
    }
    return ticked.size() < steps.size() ? Scored.refused(Refusal.INCOMPLETE) : Scored.done();
  }
}
