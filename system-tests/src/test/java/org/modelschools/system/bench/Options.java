package org.modelschools.system.bench;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a bench.
 *
 * @param seconds how long is measured, after the warm-up
 * @param connections how many browsers launch at once
 * @param people how many different pupils they are
 * @param profile where a recording of the flight recorder goes; it costs the server a little
 */
record Options(int seconds, int connections, int people, @Nullable String profile) {

  static Options of(String... arguments) {
    Options options = new Options(20, 8, 300, null);
    Iterator<String> words = Arrays.asList(arguments).iterator();
    while (words.hasNext()) {
      String name = words.next();
      if (!words.hasNext()) {
        throw new IllegalArgumentException(name + " needs a value");
      }
      options = options.with(name, words.next());
    }
    return options;
  }

  private Options with(String name, String value) {
    return switch (name) {
      case "--seconds" -> new Options(number(value), connections, people, profile);
      case "--connections" -> new Options(seconds, number(value), people, profile);
      case "--people" -> new Options(seconds, connections, number(value), profile);
      case "--profile" -> new Options(seconds, connections, people, value);
      default -> throw new IllegalArgumentException("unknown option " + name);
    };
  }

  private static int number(String value) {
    int number = Integer.parseInt(value);
    if (number < 1) {
      throw new IllegalArgumentException(value + " is too small");
    }
    return number;
  }
}
