package org.modelschools.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads a catalogue's files from where they are: a folder of the file system, or the folder {@code
 * catalogue} of the class path, be it unpacked or in a jar. Hidden files, and what editors leave
 * behind, are passed over.
 */
public final class CatalogueFolder {

  private static final String PACKED = "catalogue/";
  private static final String ANCHOR = PACKED + "municipality.yaml";

  private final Problems problems;
  private final SortedMap<String, String> texts = new TreeMap<>();

  private CatalogueFolder(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a folder of the file system.
   *
   * @throws UncheckedIOException if it is not there or cannot be read
   */
  public static CatalogueFiles read(Path folder, Problems problems) {
    CatalogueFolder reader = new CatalogueFolder(problems);
    try {
      reader.readFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue " + folder + " cannot be read", e);
    }
    return new CatalogueFiles("", reader.texts);
  }

  /**
   * Reads the catalogue that is packed beside the classes of this loader.
   *
   * @throws UncheckedIOException if there is none or it cannot be read
   */
  public static CatalogueFiles packed(ClassLoader loader, Problems problems) {
    CatalogueFolder reader = new CatalogueFolder(problems);
    try {
      reader.readPacked(loader);
    } catch (IOException | URISyntaxException e) {
      throw new UncheckedIOException(new IOException("The packed catalogue cannot be read", e));
    }
    return new CatalogueFiles("", reader.texts);
  }

  private void readPacked(ClassLoader loader) throws IOException, URISyntaxException {
    URL anchor = loader.getResource(ANCHOR);
    if (anchor == null) {
      throw new IOException("There is no " + ANCHOR + " on the class path");
    }
    if (anchor.getProtocol().equals("file")) {
      readFolder(Path.of(URI.create(anchor.toString())).resolveSibling(""));
      return;
    }
    URLConnection connection = anchor.openConnection();
    connection.setUseCaches(false);
    if (!(connection instanceof JarURLConnection jarConnection)) {
      throw new IOException("Neither a folder nor a jar: " + anchor);
    }
    try (JarFile jar = jarConnection.getJarFile()) {
      readJar(jar, jarConnection.getEntryName());
    }
  }

  /**
   * The anchor stands under {@code WEB-INF/classes/} in some archives, so the prefix is its own.
   */
  private void readJar(JarFile jar, String anchorEntry) throws IOException {
    String prefix = anchorEntry.substring(0, anchorEntry.lastIndexOf('/') + 1);
    List<JarEntry> entries = jar.stream().filter(entry -> !entry.isDirectory()).toList();
    for (JarEntry entry : entries) {
      if (entry.getName().startsWith(prefix)) {
        try (InputStream in = jar.getInputStream(entry)) {
          add(entry.getName().substring(prefix.length()), in.readAllBytes());
        }
      }
    }
  }

  private void readFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
  }

  private void add(String path, byte[] bytes) {
    boolean hidden = path.startsWith(".") || path.contains("/.") || path.endsWith("~");
    if (!hidden) {
      texts.put(path, text(path, bytes));
    }
  }

  private String text(String path, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(path, 1, "the file is not a text in UTF-8");
      return "";
    }
  }
}
