package org.modelschools.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest implements TextRules {

  @Test
  void what_is_wrong_is_found(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("fruit_de.properties"), "fruit.apple=Apfel\nfruit.pear=Birn's\nnut.x=Nuss");
    Files.writeString(
        folder.resolve("fruit_en.properties"), "fruit.apple=apple\nfruit.old.title=old");
    Files.writeString(folder.resolve("Fruit.java"), "text(\"fruit.apple\") text(\"fruit.plum\")");
    Texts texts = Texts.in(folder);
    assertEquals(
        Set.of(
            "fruit.pear in English",
            "fruit.old.title in German",
            "nut.x in German",
            "nut.x in English"),
        texts.missing());
    assertEquals(Set.of("nut.x"), texts.strangers());
    assertEquals(List.of("fruit_de.properties: fruit.pear"), texts.straightApostrophes());
    assertEquals(Set.of("fruit.plum"), texts.unwritten());
    assertEquals(Set.of("fruit.old.title", "fruit.pear", "nut.x"), texts.unused(Set.of()));
  }
}
