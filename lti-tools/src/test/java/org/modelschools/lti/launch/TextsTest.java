package org.modelschools.lti.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelschools.core.testing.TextRules;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.registration.Reason;

/** The texts of the tools; every refusal has a title and a help in both languages. */
class TextsTest implements TextRules {

  @Override
  public Set<String> codes() {
    return Stream.concat(
            Arrays.stream(Refusal.values()).map(refusal -> "launch." + refusal.code()),
            Arrays.stream(Reason.values()).map(reason -> "registration." + reason.code()))
        .collect(Collectors.toSet());
  }

  @Override
  public Path sources() {
    return Path.of("src/main/java/org/modelschools/lti");
  }
}
