package org.modelschools.dashboard.frameworks;

import java.io.IOException;
import java.io.InputStream;

/**
 * What is sent beyond that which is taken. It is read nevertheless: the server breaks a connection
 * whose body nobody read, and then the sender never learns why.
 */
public final class Surplus {

  /** Who sends still more learns nothing. */
  private static final long MOST = 64L * 1024 * 1024;

  private static final int PIECE = 64 * 1024;

  private Surplus() {}

  /** Reads at most so many bytes and one more, which tells that there are too many. */
  public static byte[] read(InputStream in, int most) throws IOException {
    byte[] read = in.readNBytes(most + 1);
    if (read.length > most) {
      discard(in);
    }
    return read;
  }

  /** Reads to the end and keeps nothing. */
  static void discard(InputStream in) throws IOException {
    byte[] piece = new byte[PIECE];
    long discarded = 0;
    int read = in.read(piece);
    while (read >= 0 && discarded < MOST) {
      discarded += read;
      read = in.read(piece);
    }
  }
}
