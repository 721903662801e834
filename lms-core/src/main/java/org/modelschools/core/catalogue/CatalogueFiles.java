package org.modelschools.core.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modelschools.core.house.security.Hash;

/**
 * The texts of a folder and of all folders below it, read into memory. Line ends are LF, so that
 * the same text has the same {@link #hash()} wherever it was checked out.
 *
 * @param folder where it stands in the catalogue: empty for the catalogue itself, else ends in
 *     {@code /}; problems are reported with it
 * @param texts from the path below the folder, with {@code /}, to the text
 */
public record CatalogueFiles(String folder, SortedMap<String, String> texts) {

  /** Copies the texts. */
  public CatalogueFiles {
    SortedMap<String, String> copy = new TreeMap<>();
    texts.forEach((name, text) -> copy.put(name, text.replace("\r\n", "\n")));
    texts = Collections.unmodifiableSortedMap(copy);
  }

  /** The text of a file, by its path below this folder. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** The path to report for a file of this folder. */
  public String path(String name) {
    return folder + name;
  }

  /** The names of the folders directly in this one, sorted. */
  public SortedSet<String> folders() {
    SortedSet<String> names = new TreeSet<>();
    texts.keySet().stream()
        .filter(path -> path.contains("/"))
        .forEach(path -> names.add(path.substring(0, path.indexOf('/'))));
    return names;
  }

  /** The names of the files directly in this folder, sorted. */
  public SortedSet<String> files() {
    SortedSet<String> names = new TreeSet<>(texts.keySet());
    names.removeIf(path -> path.contains("/"));
    return names;
  }

  /** A folder directly in this one; empty if there is none of that name. */
  public CatalogueFiles in(String name) {
    String prefix = name + "/";
    SortedMap<String, String> inside = new TreeMap<>();
    texts.forEach(
        (path, text) -> {
          if (path.startsWith(prefix)) {
            inside.put(path.substring(prefix.length()), text);
          }
        });
    return new CatalogueFiles(folder + prefix, inside);
  }

  /** One JSON object from path to text, sorted by path: the same files give the same JSON. */
  public String toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    texts.forEach(json::add);
    return json.build().toString();
  }

  /** Reads what {@link #toJson()} wrote; the folder is for reporting. */
  public static CatalogueFiles ofJson(String folder, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      SortedMap<String, String> texts = new TreeMap<>();
      for (Map.Entry<String, ?> entry : object.entrySet()) {
        texts.put(entry.getKey(), ((JsonString) entry.getValue()).getString());
      }
      return new CatalogueFiles(folder, texts);
    }
  }

  /** SHA-256 over names and texts, 64 lower-case hexadecimal digits; the folder does not matter. */
  public String hash() {
    return Hash.hex(toJson());
  }
}
