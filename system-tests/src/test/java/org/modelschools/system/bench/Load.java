package org.modelschools.system.bench;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Browsers that launch one after the other as fast as the server answers. */
final class Load {

  private final List<LaunchClient> clients;
  private final int people;

  Load(BenchPlatform platform, String tool, Options options) {
    this.people = options.people();
    this.clients =
        Stream.generate(() -> new LaunchClient(platform, tool))
            .limit(options.connections())
            .toList();
  }

  /** Launches for that long. */
  Outcome run(int seconds) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      long begun = System.nanoTime();
      long end = begun + seconds * 1_000_000_000L;
      List<Future<List<Long>>> running =
          clients.stream().map(client -> threads.submit(() -> launchUntil(client, end))).toList();
      List<Long> times = new ArrayList<>();
      for (Future<List<Long>> future : running) {
        times.addAll(future.get());
      }
      double took = (System.nanoTime() - begun) / 1e9;
      return new Outcome(times.stream().sorted().toList(), took);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Long> launchUntil(LaunchClient client, long end)
      throws IOException, InterruptedException, JOSEException {
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() - end < 0) {
      times.add(client.launch(ThreadLocalRandom.current().nextInt(people)));
    }
    return times;
  }

  /**
   * What a run brought.
   *
   * @param times of each launch in nanoseconds, ascending
   * @param seconds how long it took
   */
  record Outcome(List<Long> times, double seconds) {

    int launches() {
      return times.size();
    }

    /** The time that this share of the launches kept within. */
    double millisecondsAt(double share) {
      return times.get((int) (share * (times.size() - 1))) / 1e6;
    }
  }
}
