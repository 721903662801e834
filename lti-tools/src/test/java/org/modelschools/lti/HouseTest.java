package org.modelschools.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelschools.core.testing.Budgets;
import org.modelschools.core.testing.HouseRules;

class HouseTest implements HouseRules {

  @Override
  public String root() {
    return "org.modelschools.lti";
  }

  @Test
  void the_tools_keep_their_budgets() {
    assertEquals(List.of(), Budgets.offenders(Path.of("src/main/java")));
  }
}
