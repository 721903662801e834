package org.modelschools.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetsTest {

  @Test
  void the_core_keeps_its_budgets() {
    assertEquals(List.of(), Budgets.offenders(Path.of("src/main/java")));
  }

  @Test
  void what_is_too_large_is_named(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Large.java"), "\n".repeat(201));
    Files.writeString(folder.resolve("large.jte"), "\n".repeat(61));
    Files.writeString(folder.resolve("large.js"), "\n".repeat(151));
    for (int i = 0; i < 15; i++) {
      Files.writeString(folder.resolve("Small" + i + ".java"), "");
    }
    assertEquals(4, Budgets.offenders(folder).size());
  }
}
