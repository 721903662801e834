package org.modelschools.core.learning.activity;

import java.util.Set;
import org.modelschools.core.catalogue.Markdown;

/** Something to read. No points; done when it has been read. */
public record Text(About about, Markdown text) implements Activity {

  @Override
  public String kind() {
    return "text";
  }

  @Override
  public String shape() {
    return kind();
  }

  @Override
  public Set<String> fields() {
    return Set.of();
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  @Override
  public Scored score(Answer answer) {
    return Scored.done();
  }
}
