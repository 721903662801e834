package org.modelschools.core.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A war's persistence unit finds only the entities of the war by itself; those of the core are
 * listed. One that is not listed is an error at the first launch and nowhere before.
 */
class EntitiesTest {

  private static final Path LIST = Path.of("src/main/resources/META-INF/core-entities.xml");

  @Test
  void every_entity_of_the_core_is_listed() throws IOException {
    String list = Files.readString(LIST);
    for (JavaClass type : Rules.classesOf("org.modelschools.core")) {
      if (type.isAnnotatedWith(Entity.class)) {
        assertTrue(list.contains("<entity class=\"" + type.getName() + "\"/>"), type.getName());
      }
    }
  }
}
