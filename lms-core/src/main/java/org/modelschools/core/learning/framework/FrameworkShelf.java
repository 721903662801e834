package org.modelschools.core.learning.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.intake.ImportedFrameworks;
import org.modelschools.core.learning.CatalogueInUse;

/** Where all frameworks stand: those of the catalogue first, then those that were imported. */
@ApplicationScoped
public class FrameworkShelf {

  @Inject CatalogueInUse catalogue;
  @Inject ImportedFrameworks imported;

  /** All of them, that of the modules first. */
  public Frameworks all() {
    List<Framework> all = new ArrayList<>();
    all.add(catalogue.framework());
    catalogue.frameworks().stream()
        .filter(each -> !isOfModules(each.about().key()))
        .forEach(all::add);
    imported.all().stream().filter(each -> !isOfCatalogue(each.about().key())).forEach(all::add);
    return new Frameworks(all, catalogue.matches());
  }

  /** Whether the catalogue has a framework of that key, which nobody imports then. */
  public boolean isOfCatalogue(String key) {
    return catalogue.frameworks().stream().anyMatch(each -> each.about().key().equals(key));
  }

  /** Whether the modules' codes are of the framework of that key. */
  public boolean isOfModules(String key) {
    return catalogue.framework().about().key().equals(key);
  }

  /** The imported framework of that key. */
  public Optional<Framework> findImported(String key) {
    return imported.find(key);
  }
}
