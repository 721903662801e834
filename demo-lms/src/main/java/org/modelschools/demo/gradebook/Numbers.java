package org.modelschools.demo.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points without the noise of floating point. */
final class Numbers {

  private Numbers() {}

  static BigDecimal exact(double points) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(5, RoundingMode.HALF_UP);
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
