package org.modelschools.core.learning.activity.typed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What counts when typed words are compared: not case, not spaces around, not how ü is stored. */
final class Wording {

  /** How many characters a typed line may have. */
  static final int LONGEST = 100;

  private Wording() {}

  /** Whether the text is one of those accepted. */
  static boolean accepts(List<String> accepted, String text) {
    return accepted.stream().anyMatch(each -> plain(each).equals(plain(text)));
  }

  /** The text in its plainest form; several spaces count as one. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** The text without the punctuation at its end. */
  static String withoutEnd(String text) {
    return text.strip().replaceAll("[.,;:!?…\\s]+$", "");
  }
}
