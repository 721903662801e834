package org.modelschools.dashboard.frameworks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.intake.Heading;

/**
 * What was written into the form for an import.
 *
 * @param values the bytes of each field, by its name
 * @param file the name of the file; empty where none was chosen
 */
record ImportForm(Map<String, byte[]> values, String file) {

  /** The fields to write into, in their order. */
  static final List<String> WRITTEN = List.of("key", "title", "version", "source", "licence");

  static final ImportForm EMPTY = new ImportForm(Map.of(), "");

  /** What was written into a field, without the spaces around it. */
  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).strip();
  }

  byte[] bytes(String name) {
    return values.getOrDefault(name, new byte[0]);
  }

  /** The format of the file, as its name tells. */
  Optional<Format> format() {
    return Format.ofFile(file);
  }

  /** What the person says about the framework. */
  Heading heading() {
    return new Heading(text("title"), "", "", "", text("version"), text("source"), text("licence"));
  }
}
