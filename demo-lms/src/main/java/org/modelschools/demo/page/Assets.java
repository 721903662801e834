package org.modelschools.demo.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Styles, scripts and pictures, which stand beside the Java of their feature. */
final class Assets {

  private static final Map<String, Optional<byte[]>> FILES = new ConcurrentHashMap<>();

  private Assets() {}

  static Optional<byte[]> find(String path) {
    return FILES.computeIfAbsent(path, Assets::read);
  }

  /** Changes whenever the content does, so that browsers may keep the file for good. */
  static String version(String path) {
    CRC32 sum = new CRC32();
    sum.update(find(path).orElseThrow(() -> new IllegalArgumentException("no asset " + path)));
    return Long.toHexString(sum.getValue());
  }

  private static Optional<byte[]> read(String path) {
    try (InputStream bytes = Assets.class.getResourceAsStream("/org/modelschools/demo/" + path)) {
      return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
