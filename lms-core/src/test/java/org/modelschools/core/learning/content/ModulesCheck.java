package org.modelschools.core.learning.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.CatalogueFolder;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.Framework;

/** Tells authors, without a server, what is wrong with their modules: a folder of them, or one. */
public final class ModulesCheck {

  private ModulesCheck() {}

  /** Prints every problem; the exit code is 1 if there is any. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Problems problems = new Problems();
    CatalogueFiles files = CatalogueFolder.read(folder, problems);
    List<CatalogueFiles> modules =
        Files.exists(folder.resolve("module.yaml"))
            ? List.of(files)
            : files.folders().stream().map(files::in).toList();
    Framework framework = Catalogue.packed().framework();
    Map<ModuleKey, String> keys = new HashMap<>();
    for (CatalogueFiles module : modules) {
      new ModuleReader(problems, code -> framework.find(code).isPresent())
          .read(module)
          .ifPresent(
              read -> {
                String other = keys.put(read.key(), module.folder());
                if (other != null) {
                  problems.add(module.path("module.yaml"), 1, "the key is that of " + other);
                }
              });
    }
    problems.found().forEach(System.out::println);
    System.out.println(modules.size() + " modules, " + problems.found().size() + " problems");
    System.exit(problems.found().isEmpty() ? 0 : 1);
  }
}
