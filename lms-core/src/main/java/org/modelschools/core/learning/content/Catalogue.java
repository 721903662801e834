package org.modelschools.core.learning.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.modelschools.core.catalogue.CatalogueBroken;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.CatalogueFolder;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.CompetencyMatch;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.FrameworkReader;
import org.modelschools.core.competency.MatchReader;
import org.modelschools.core.school.Municipality;
import org.modelschools.core.school.MunicipalityReader;

/**
 * Everything a catalogue holds, read and found good.
 *
 * @param municipality whose catalogue it is
 * @param framework the competency framework that the municipality uses
 * @param frameworks all of them, by key
 * @param matches which of their competencies mean the same, or nearly
 * @param modules by folder name
 */
public record Catalogue(
    Municipality municipality,
    Framework framework,
    List<Framework> frameworks,
    List<CompetencyMatch> matches,
    List<LearningModule> modules) {

  /** Copies the lists. */
  public Catalogue {
    frameworks = List.copyOf(frameworks);
    matches = List.copyOf(matches);
    modules = List.copyOf(modules);
  }

  /**
   * Reads a folder.
   *
   * @throws CatalogueBroken with all problems, if there is any
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static Catalogue in(Path folder) {
    Problems problems = new Problems();
    return read(CatalogueFolder.read(folder, problems), problems);
  }

  /**
   * Reads the catalogue that is packed into this library.
   *
   * @throws CatalogueBroken with all problems, if there is any
   */
  public static Catalogue packed() {
    Problems problems = new Problems();
    return read(CatalogueFolder.packed(Catalogue.class.getClassLoader(), problems), problems);
  }

  /** The module of that key. */
  public Optional<LearningModule> find(ModuleKey key) {
    return modules.stream().filter(module -> module.key().equals(key)).findFirst();
  }

  private static Catalogue read(CatalogueFiles files, Problems problems) {
    Municipality municipality = new MunicipalityReader(problems).read(files);
    List<Framework> frameworks = new FrameworkReader(problems).readAll(files);
    List<CompetencyMatch> matches = new MatchReader(problems, frameworks).readAll(files);
    Optional<Framework> framework =
        frameworks.stream()
            .filter(each -> each.about().key().equals(municipality.framework()))
            .findFirst();
    if (framework.isEmpty()) {
      String file = "frameworks/" + municipality.framework() + ".yaml";
      problems.add(files.path(file), 1, "the file is missing");
    }
    List<LearningModule> modules = modules(files.in("modules"), framework, problems);
    problems.throwIfAny();
    return new Catalogue(municipality, framework.orElseThrow(), frameworks, matches, modules);
  }

  /** Without a framework no code is wrong: its absence has been noted. */
  private static List<LearningModule> modules(
      CatalogueFiles folder, Optional<Framework> framework, Problems problems) {
    ModuleReader reader =
        new ModuleReader(
            problems, code -> framework.map(all -> all.find(code).isPresent()).orElse(true));
    List<LearningModule> modules = new ArrayList<>();
    Set<ModuleKey> keys = new HashSet<>();
    for (String name : folder.folders()) {
      Optional<LearningModule> module = reader.read(folder.in(name));
      module.ifPresent(modules::add);
      if (module.isPresent() && !keys.add(module.get().key())) {
        String file = folder.path(name + "/module.yaml");
        problems.add(file, 1, "another module has the key '" + module.get().key() + "'");
      }
    }
    return modules;
  }
}
