package org.modelschools.core.learning.activity;

import org.modelschools.core.catalogue.Markdown;

/** What is said to an answer as a whole: when all of it is right, and when not. */
public record Feedback(Markdown right, Markdown wrong) {

  /** The fitting one of both. */
  public Markdown to(Scored scored) {
    return scored.state() == Scored.State.RIGHT ? right : wrong;
  }
}
