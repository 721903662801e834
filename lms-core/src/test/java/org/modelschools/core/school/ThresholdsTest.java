package org.modelschools.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

  @ParameterizedTest
  @CsvSource({"4, 10", "5, 9", "0, 0", "-1, 100"})
  void they_go_upward_only(int teachers, int pupils) {
    assertThrows(IllegalArgumentException.class, () -> new Thresholds(teachers, pupils));
  }

  @Test
  void a_municipality_may_be_stricter() {
    assertEquals(8, new Thresholds(8, 15).teachers());
  }
}
