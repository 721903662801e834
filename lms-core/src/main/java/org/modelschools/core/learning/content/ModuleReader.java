package org.modelschools.core.learning.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.modelschools.core.catalogue.CatalogueBroken;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.learning.content.kind.Codes;

/** Reads a module's folder, all versions; they are compared once each is sound by itself. */
public final class ModuleReader {

  private static final String ENGLISH = "en";
  private static final Set<String> FOLDERS = Set.of(ENGLISH, EasyFolder.NAME, PictureFolder.NAME);

  private final Problems problems;
  private final Codes codes;

  /** Notes what is wrong in the problems given; a code that is not known is wrong. */
  public ModuleReader(Problems problems, Predicate<CompetencyCode> known) {
    this.problems = problems;
    this.codes = new Codes(known);
  }

  /**
   * Reads a version that was stored, of {@link CatalogueFiles#toJson()}. Its competencies are not
   * checked again.
   *
   * @throws CatalogueBroken if it cannot be read any more
   */
  public static LearningModule stored(String name, String json) {
    Problems problems = new Problems();
    CatalogueFiles files = CatalogueFiles.ofJson(name + "/", json);
    Optional<LearningModule> module = new ModuleReader(problems, code -> true).read(files);
    problems.throwIfAny();
    return module.orElseThrow();
  }

  /** The module; none if even {@code module.yaml} is missing. */
  public Optional<LearningModule> read(CatalogueFiles folder) {
    int before = problems.found().size();
    folders(folder);
    Optional<ModuleContent> german = new ContentReader(folder, problems, codes).read(Locale.GERMAN);
    Optional<ModuleContent> english = english(folder.in(ENGLISH));
    CatalogueFiles easyFolder = folder.in(EasyFolder.NAME);
    Optional<ModuleContent> easy =
        german.flatMap(new EasyFolder(easyFolder, problems, codes)::read);
    var pictures = new PictureFolder(folder, problems).read();
    if (problems.found().size() == before && german.isPresent()) {
      compare(german.get(), english, folder.in(ENGLISH));
      compare(german.get(), easy, easyFolder);
    }
    return german.map(
        content ->
            new LearningModule(content, english.orElse(null), easy.orElse(null), pictures, folder));
  }

  private void folders(CatalogueFiles folder) {
    for (String name : folder.folders()) {
      if (!FOLDERS.contains(name)) {
        problems.add(folder.path(name), 1, "a module has no folder but en, leicht and pictures");
      }
      CatalogueFiles inside = folder.in(name);
      inside
          .folders()
          .forEach(
              below -> problems.add(inside.path(below), 1, "there is no folder in this folder"));
    }
  }

  private Optional<ModuleContent> english(CatalogueFiles folder) {
    return folder.texts().isEmpty()
        ? Optional.empty()
        : new ContentReader(folder, problems, codes).read(Locale.ENGLISH);
  }

  private void compare(ModuleContent german, Optional<ModuleContent> other, CatalogueFiles files) {
    other.ifPresent(content -> new Translation(german, content, files, problems).check());
  }
}
