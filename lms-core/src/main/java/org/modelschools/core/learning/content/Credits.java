package org.modelschools.core.learning.content;

import java.util.List;
import java.util.Optional;

/**
 * Who made a module, from what, and what others may do with it.
 *
 * @param licence such as {@code CC BY-SA 4.0}
 * @param authors at least one
 * @param sources may be empty
 */
public record Credits(String licence, List<String> authors, List<Source> sources) {

  /** Something the module draws on; the note says in which state or what for. */
  public record Source(String title, Optional<String> note) {}

  /** Copies the lists. */
  public Credits {
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
  }
}
