package org.modelschools.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.testing.TextRules;
import org.modelschools.lti.launch.message.Refusal;
import org.modelschools.lti.registration.Reason;

/** The texts of the tools; every refusal has a title and a help in both languages. */
class TextsTest implements TextRules {

  @Override
  public Set<String> codes() {
    return Stream.of(
            Arrays.stream(Refusal.values()).map(refusal -> "launch." + refusal.code()),
            Arrays.stream(Reason.values()).map(reason -> "registration." + reason.code()),
            Arrays.stream(org.modelschools.lti.legacy.Reason.values())
                .map(reason -> "legacy." + reason.code()))
        .flatMap(codes -> codes)
        .collect(Collectors.toSet());
  }

  /** The doctor names what it looks at, and in a browser how that stands. */
  @Override
  public Set<String> composed() {
    Stream<String> checks =
        Stream.of(
            "message", "clock", "roles", "received", "scopes", "cookies", "device", "storage");
    Stream<String> services = Stream.of("keys", "token", "gradebook", "roster");
    Stream<String> levels =
        Stream.of("device", "storage")
            .flatMap(name -> Stream.of(".good", ".fair", ".bad").map(name::concat));
    Stream<String> sights =
        Stream.of("you", "teacher", "agent", "lms", "operator", "nobody")
            .flatMap(who -> Stream.of(who, who + ".what"))
            .map("visibility."::concat);
    return Stream.concat(
            Stream.of(checks, services, levels).flatMap(names -> names).map("doctor."::concat),
            sights)
        .collect(Collectors.toSet());
  }

  @Test
  void what_is_composed_is_written() {
    composed().forEach(key -> assertTrue(Messages.in(Locale.GERMAN).has(key), key));
  }

  @Test
  void troubleshooting_has_a_remedy_for_every_code() throws IOException {
    String remedies = Files.readString(Path.of("../docs/troubleshooting.md"));
    List<String> lacking =
        codes().stream()
            .map(code -> "| `" + code.substring(code.indexOf('.') + 1) + "` |")
            .filter(row -> !remedies.contains(row))
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Override
  public Path sources() {
    return Path.of("src/main/java/org/modelschools/lti");
  }
}
