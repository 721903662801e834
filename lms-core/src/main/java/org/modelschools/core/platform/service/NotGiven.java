package org.modelschools.core.platform.service;

import java.io.IOException;
import org.modelschools.core.platform.Outbound;

/** A service answered, but not with what it was asked for. */
public final class NotGiven extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Outbound.Answer answer;

  NotGiven(Outbound.Answer answer) {
    super("a service answered with status " + answer.status());
    this.answer = answer;
  }

  /** What it answered instead. */
  public Outbound.Answer answer() {
    return answer;
  }

  /** Whether it may answer better by itself after a while. */
  public boolean isPassing() {
    int status = answer.status();
    return status == 429 || (status >= 500 && status != 501);
  }
}
