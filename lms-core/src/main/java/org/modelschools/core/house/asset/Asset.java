package org.modelschools.core.house.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.modelschools.core.house.security.Hash;

/**
 * A file of the user interface, read once from the class path below {@code org/modelschools}.
 *
 * @param name its path, for instance {@code lti/player/player.css}
 * @param mediaType its media type
 * @param bytes its content
 * @param gzipped its content compressed; the same array as {@code bytes} where that gains nothing
 * @param fingerprint the first 12 hexadecimal digits of its SHA-256
 */
@SuppressWarnings("ArrayRecordComponent") // read-only, never compared
public record Asset(
    String name, String mediaType, byte[] bytes, byte[] gzipped, String fingerprint) {

  private static final String ROOT = "org/modelschools/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");
  private static final Set<String> PACKED = Set.of("png", "woff2");
  private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

  /** The asset of that name. Naming one that does not exist is a programming error. */
  public static Asset named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
  }

  /** The asset of that name, if there is one and its ending is one that is served. */
  public static Optional<Asset> find(String name) {
    Asset known = READ.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    if (name.contains("..") || !MEDIA_TYPES.containsKey(ending(name))) {
      return Optional.empty();
    }
    Optional<Asset> found = read(name);
    found.ifPresent(asset -> READ.put(name, asset));
    return found;
  }

  /** The path to link to, from the root of the host. */
  public String url() {
    return AssetPath.context() + "/assets/" + name + "?v=" + fingerprint;
  }

  private static Optional<Asset> read(String name) {
    try (InputStream in = Asset.class.getClassLoader().getResourceAsStream(ROOT + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      byte[] gzipped = PACKED.contains(ending(name)) ? bytes : gzip(bytes);
      String fingerprint = HexFormat.of().formatHex(Hash.sha256(bytes), 0, 6);
      return Optional.of(
          new Asset(name, MEDIA_TYPES.getOrDefault(ending(name), ""), bytes, gzipped, fingerprint));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
