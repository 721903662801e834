package org.modelschools.core.learning.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelschools.core.catalogue.CatalogueBroken;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.CatalogueFolder;
import org.modelschools.core.catalogue.Problems;

class CatalogueTest {

  private static final Path SMALL = Path.of("src/test/resources/catalogue-small");
  private static final Path BROKEN = Path.of("src/test/resources/catalogue-broken");

  @Test
  void a_small_catalogue_reads_completely() {
    Catalogue catalogue = Catalogue.in(SMALL);
    LearningModule module = catalogue.find(new ModuleKey("m90")).orElseThrow();
    assertEquals("Kleinstadt", catalogue.municipality().name());
    assertEquals(4, module.maxPoints());
    assertEquals(
        List.of("text", "single-choice", "multiple-choice", "ordering", "matching", "reflection"),
        module.german().activities().stream().map(activity -> activity.kind()).toList());
  }

  @Test
  void content_falls_back_to_german() {
    LearningModule module = Catalogue.in(SMALL).modules().get(0);
    assertEquals("Small but nice", module.content(Locale.UK).title());
    assertEquals("Klein, aber fein", module.content(Locale.FRENCH).title());
    LearningModule untranslated =
        new LearningModule(module.german(), null, null, Map.of(), module.files());
    assertEquals("Klein, aber fein", untranslated.content(Locale.ENGLISH).title());
  }

  @Test
  void every_problem_names_file_line_and_reason() {
    CatalogueBroken broken = assertThrows(CatalogueBroken.class, () -> Catalogue.in(BROKEN));
    String module = "modules/m91-kaputt/";
    List<String> expected =
        List.of(
            "municipality.yaml:5: suppression, teachers: '4' is not a number from 5 to 100000",
            "municipality.yaml:16: the last day 2025-10-01 lies before the first, 2025-10-06",
            "municipality.yaml:1: the file has no state",
            "municipality.yaml:3: the key 'stat' is unknown",
            module + "module.yaml:1: 'M 91' is not a key of lower case letters",
            module + "module.yaml:6: the framework has no competency '9.9'",
            module + "01-lesen.md:13: a link to 'javascript:alert(1)' is not allowed, only https",
            module + "02-eine.yaml:7: option 'b' has no feedback",
            module + "02-eine.yaml:8: the id 'b' stands twice",
            module + "02-eine.yaml:8: the key 'colour' is unknown",
            module + "02-eine.yaml:7: exactly one option must be correct, not 0",
            module + "03-einige.yaml:11: the key 'title' stands twice",
            module + "04-reihe.yaml:9: feedback has no wrong",
            module + "04-reihe.yaml:7: items: at least 3 must stand here, not 2",
            module + "05-paare.yaml:1: the kind 'guessing' is unknown",
            module + "05-paare.yaml:3: minutes: 'eine' is not a number from 1 to 90",
            module + "module.yaml:13: the activity '07-fehlt' has no file",
            module + "module.yaml:13: the activity '01-lesen' stands twice",
            module + "08-uebrig.md:1: module.yaml does not name this file",
            module + "en/teacher-note.md:1: the file is missing",
            "modules/m92-anders/en/module.yaml:1: minutes: '12' differs from the German '10'",
            "modules/m92-anders/en/03-einige.yaml:1: activity: 'multiple-choice: a* b* c* d' differs"
                + " from the German 'multiple-choice: a* b* c d'");
    List<String> found = broken.problems().stream().map(Object::toString).toList();
    List<String> missing = expected.stream().filter(line -> !found.contains(line)).toList();
    assertEquals(List.of(), missing, () -> "among\n" + String.join("\n", found));
    assertEquals(expected.size() + 1, found.size(), () -> String.join("\n", found));
    assertTrue(
        found.stream()
            .anyMatch(line -> line.startsWith(module + "06-denken.yaml:2: this is not YAML")),
        found::toString);
  }

  @Test
  void a_version_reads_the_same_after_a_round_trip_through_json() {
    LearningModule module = Catalogue.in(SMALL).modules().get(0);
    LearningModule again = ModuleReader.stored("m90", module.files().toJson());
    assertEquals(module.german(), again.german());
    assertEquals(module.english(), again.english());
    assertEquals(module.files().hash(), again.files().hash());
  }

  @Test
  void the_hash_does_not_depend_on_line_ends_but_on_every_word() {
    CatalogueFiles files = Catalogue.in(SMALL).modules().get(0).files();
    String note = files.find("teacher-note.md").orElseThrow();
    assertEquals(files.hash(), with(files, note.replace("\n", "\r\n")).hash());
    assertTrue(!files.hash().equals(with(files, note + "!").hash()));
  }

  private static CatalogueFiles with(CatalogueFiles files, String note) {
    var texts = new java.util.TreeMap<>(files.texts());
    texts.put("teacher-note.md", note);
    return new CatalogueFiles("elsewhere/", texts);
  }

  @Test
  void the_packed_catalogue_reads_from_a_jar_as_from_a_folder(@TempDir Path temp)
      throws IOException {
    Path jar = temp.resolve("a library.jar");
    pack(SMALL, jar);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      CatalogueFiles packed = CatalogueFolder.packed(loader, new Problems());
      assertEquals(CatalogueFolder.read(SMALL, new Problems()), packed);
    }
  }

  @Test
  void a_class_path_without_a_catalogue_is_an_error(@TempDir Path temp) throws IOException {
    URI empty = temp.toUri();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {empty.toURL()}, null)) {
      assertThrows(
          UncheckedIOException.class, () -> CatalogueFolder.packed(loader, new Problems()));
    }
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new JarEntry("catalogue/" + folder.relativize(file)));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
      }
    }
  }

  @Test
  void a_missing_folder_is_an_error() {
    assertThrows(UncheckedIOException.class, () -> Catalogue.in(Path.of("nowhere")));
  }
}
