package org.modelschools.core.catalogue;

/**
 * One thing that is wrong with a catalogue.
 *
 * @param file the path inside the catalogue, with {@code /}
 * @param line the line, from 1
 * @param reason what is wrong, in English, without a full stop
 */
public record Problem(String file, int line, String reason) {

  /**
   * As editors and compilers write it: {@code modules/m03/02.yaml:14: option 'a' has no feedback}.
   */
  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
