package org.modelschools.core.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue cannot be used; the message has one line for each problem. */
public final class CatalogueBroken extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /** With at least one problem. */
  public CatalogueBroken(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of reading. */
  public List<Problem> problems() {
    return problems;
  }
}
