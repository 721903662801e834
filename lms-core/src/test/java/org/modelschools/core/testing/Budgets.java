package org.modelschools.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How large things may be (design.md §2): what is larger has to be split by noun. */
public final class Budgets {

  /** Java files of a package, {@code package-info} not counted. */
  private static final int FILES = 15;

  private static final Map<String, Integer> LINES = Map.of(".java", 200, ".jte", 60, ".js", 150);

  private Budgets() {}

  /** What is over budget below that folder, one line each; empty when all is well. */
  public static List<String> offenders(Path sources) {
    List<String> offenders = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.sorted().toList()) {
        if (Files.isDirectory(file)) {
          count(file, offenders);
        } else {
          measure(file, offenders);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return offenders;
  }

  private static void count(Path folder, List<String> offenders) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long java =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .count();
      if (java > FILES) {
        offenders.add(folder + ": " + java + " Java files, at most " + FILES);
      }
    }
  }

  private static void measure(Path file, List<String> offenders) throws IOException {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Integer most = dot < 0 ? null : LINES.get(name.substring(dot));
    if (most == null) {
      return;
    }
    int lines = Files.readAllLines(file).size();
    if (lines > most) {
      offenders.add(file + ": " + lines + " lines, at most " + most);
    }
  }
}
