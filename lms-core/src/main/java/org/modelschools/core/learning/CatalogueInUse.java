package org.modelschools.core.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.house.database.DatabaseReady;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.core.school.Municipality;

/**
 * The catalogue that this installation runs on: the folder {@code LMS_CATALOGUE}, or the packed
 * one. Read once at the start, which a broken file stops; then its modules are put on offer.
 */
@ApplicationScoped
public class CatalogueInUse {

  @Inject
  @ConfigProperty(name = "LMS_CATALOGUE")
  Optional<String> folder;

  @Inject LearningModules modules;

  private volatile @Nullable Catalogue catalogue;

  /** Whose installation this is, and its schools. */
  public Municipality municipality() {
    return catalogue().municipality();
  }

  /** The competency framework that codes belong to. */
  public Framework framework() {
    return catalogue().framework();
  }

  @Transactional
  void publish(@Observes DatabaseReady ready) {
    modules.publish(catalogue().modules());
  }

  private Catalogue catalogue() {
    Catalogue read = catalogue;
    if (read == null) {
      read = folder.map(name -> Catalogue.in(Path.of(name))).orElseGet(Catalogue::packed);
      catalogue = read;
    }
    return read;
  }
}
