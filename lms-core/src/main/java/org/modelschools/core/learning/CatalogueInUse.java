package org.modelschools.core.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.catalogue.CatalogueBroken;
import org.modelschools.core.competency.CompetencyMatch;
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

  private static final System.Logger LOG = System.getLogger(CatalogueInUse.class.getName());

  /** As sysexits.h has it: something is wrong with the configuration. */
  private static final int EXIT_CONFIGURATION = 78;

  @Inject
  @ConfigProperty(name = "LMS_CATALOGUE")
  Optional<String> folder;

  /**
   * A server that is started for these applications alone ends with them: {@code bin/run} says so.
   */
  @Inject
  @ConfigProperty(name = "LMS_EXIT_IF_BROKEN", defaultValue = "false")
  boolean exitIfBroken;

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

  /** All frameworks of the catalogue, by key. */
  public List<Framework> frameworks() {
    return catalogue().frameworks();
  }

  /** Which competencies of those frameworks mean the same, or nearly. */
  public List<CompetencyMatch> matches() {
    return catalogue().matches();
  }

  /**
   * Reads it before anything else, so that a broken file stops the start whatever the database
   * does.
   */
  void read(@Observes Startup startup) {
    try {
      catalogue();
    } catch (CatalogueBroken | UncheckedIOException e) {
      LOG.log(Level.ERROR, "The catalogue is broken, nothing is started:\n{0}", e.getMessage());
      if (exitIfBroken) {
        Runtime.getRuntime().halt(EXIT_CONFIGURATION);
      }
      throw e;
    }
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
