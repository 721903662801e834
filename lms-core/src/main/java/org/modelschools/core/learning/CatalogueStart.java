package org.modelschools.core.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.house.database.DatabaseReady;
import org.modelschools.core.learning.content.Catalogue;

/**
 * Reads the catalogue at every start, the packed one or that of {@code LMS_CATALOGUE}, and offers its
 * modules once the database is there. A catalogue that does not hold stops the start.
 */
@ApplicationScoped
public class CatalogueStart {

  @Inject
  @ConfigProperty(name = "LMS_CATALOGUE")
  Optional<String> folder;

  @Inject LearningModules modules;

  @SuppressWarnings("NullAway.Init")
  private Catalogue catalogue;

  @PostConstruct
  void read() {
    catalogue = folder.map(Path::of).map(Catalogue::in).orElseGet(Catalogue::packed);
  }

  /** Makes the reading happen at the start, not at the first request. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    catalogue();
  }

  @Transactional
  void publish(@Observes DatabaseReady ready) {
    modules.publish(catalogue.modules());
  }

  /** The catalogue to inject: municipality, framework, modules as files have them. */
  @Produces
  Catalogue catalogue() {
    return catalogue;
  }
}
