package org.modelschools.core.learning.content;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.modelschools.core.catalogue.CatalogueBroken;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.CompetencyCode;

/** Reads a module's folder, both languages; they are compared once each is sound by itself. */
public final class ModuleReader {

  private static final String ENGLISH = "en";

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
    for (String name : folder.folders()) {
      if (!name.equals(ENGLISH)) {
        problems.add(folder.path(name), 1, "a module has no folder but " + ENGLISH);
      }
    }
    Optional<ModuleContent> german = new ContentReader(folder, problems, codes).read(Locale.GERMAN);
    Optional<ModuleContent> english = english(folder.in(ENGLISH));
    boolean sound = problems.found().size() == before;
    if (sound && german.isPresent() && english.isPresent()) {
      new Translation(german.get(), english.get(), folder.in(ENGLISH), problems).check();
    }
    return german.map(content -> new LearningModule(content, english.orElse(null), folder));
  }

  private Optional<ModuleContent> english(CatalogueFiles folder) {
    return folder.texts().isEmpty()
        ? Optional.empty()
        : new ContentReader(folder, problems, codes).read(Locale.ENGLISH);
  }
}
