package org.modelschools.core.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one rule by which points become a score. */
final class Share {

  private static final int EXACT = 9;
  private static final int SHOWN = 2;

  private Share() {}

  /**
   * Points ÷ most possible points, two decimals, half up. The points are first rounded to nine
   * decimals, so that three thirds are one and a half stays a half.
   */
  static BigDecimal of(double points, int most) {
    return BigDecimal.valueOf(points)
        .setScale(EXACT, RoundingMode.HALF_UP)
        .divide(BigDecimal.valueOf(most), SHOWN, RoundingMode.HALF_UP);
  }
}
