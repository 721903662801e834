package org.modelschools.core.learning.activity.typed;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as people write it. {@code 1.000} is a thousand in German and one in English, so it has
 * both readings.
 */
final class Numeral {

  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}|\\d{0,15}[.,]\\d{1,10}");
  private static final Pattern GERMAN =
      Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,4}(,\\d{1,10})?");
  private static final Pattern ENGLISH =
      Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){1,4}(\\.\\d{1,10})?");

  private Numeral() {}

  /** What the text can mean; nothing if it is not a number. */
  static Set<BigDecimal> readings(String text) {
    String compact = text.replaceAll("[\\s\\h'’]", "");
    boolean negative = compact.matches("[-−–].*");
    String digits = compact.replaceFirst("^[-−–+]", "");
    Set<BigDecimal> readings = new LinkedHashSet<>();
    if (PLAIN.matcher(digits).matches()) {
      readings.add(new BigDecimal(digits.replace(',', '.')));
    }
    if (GERMAN.matcher(digits).matches()) {
      readings.add(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    if (ENGLISH.matcher(digits).matches()) {
      readings.add(new BigDecimal(digits.replace(",", "")));
    }
    return negative ? negated(readings) : readings;
  }

  private static Set<BigDecimal> negated(Set<BigDecimal> numbers) {
    Set<BigDecimal> negated = new LinkedHashSet<>();
    numbers.forEach(number -> negated.add(number.negate()));
    return negated;
  }
}
