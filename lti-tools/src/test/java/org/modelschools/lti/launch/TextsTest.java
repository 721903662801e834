package org.modelschools.lti.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.testing.TextRules;
import org.modelschools.lti.launch.message.Refusal;

/** The texts of the launch; every refusal has a title and a help in both languages. */
class TextsTest implements TextRules {

  @Override
  public Set<String> codes() {
    return Arrays.stream(Refusal.values())
        .map(refusal -> "launch." + refusal.code())
        .collect(Collectors.toSet());
  }

  @Override
  public Path sources() {
    return Path.of("src/main/java/org/modelschools/lti");
  }
}
