package org.modelschools.core.platform.service;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The place of one token; one call at a time fills it, and who waited for that uses its result. */
final class TokenSlot {

  /** How a token is come by. */
  interface Source {
    Token fetch() throws IOException;
  }

  /** A token and until when it serves. */
  record Token(String value, Instant until) {}

  private final ReentrantLock filling = new ReentrantLock();
  private @Nullable Token token;

  String get(Clock clock, Source source) throws IOException {
    filling.lock();
    try {
      Token known = token;
      if (known == null || !clock.instant().isBefore(known.until())) {
        known = source.fetch();
        token = known;
      }
      return known.value();
    } finally {
      filling.unlock();
    }
  }

  void drop(String value) {
    filling.lock();
    try {
      if (token != null && token.value().equals(value)) {
        token = null;
      }
    } finally {
      filling.unlock();
    }
  }
}
