package org.modelschools.system.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operating system and the virtual machine say of a process.
 *
 * @param pid the process
 */
record ServerFigures(long pid) {

  private static final double TICKS_PER_SECOND = 100;
  private static final int USER_TIME = 11;
  private static final Pattern USED = Pattern.compile("(?m)^ *(?!Metaspace|class).*, used (\\d+)K");

  /** CPU seconds since its start, of user and kernel. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    long ticks = Long.parseLong(fields.get(USER_TIME)) + Long.parseLong(fields.get(USER_TIME + 1));
    return ticks / TICKS_PER_SECOND;
  }

  /** What is alive on the heap, in MiB. */
  double heapAfterCollection() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    long kibibytes = 0;
    while (used.find()) {
      kibibytes += Long.parseLong(used.group(1));
    }
    return kibibytes / 1024.0;
  }

  /** Sends a diagnostic command. */
  String jcmd(String... command) throws IOException, InterruptedException {
    List<String> words = new java.util.ArrayList<>(List.of("jcmd", String.valueOf(pid)));
    words.addAll(List.of(command));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }
}
