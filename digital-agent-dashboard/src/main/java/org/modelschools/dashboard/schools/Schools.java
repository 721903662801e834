package org.modelschools.dashboard.schools;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.CatalogueFolder;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.school.Municipality;
import org.modelschools.core.school.MunicipalityReader;
import org.modelschools.core.school.School;
import org.modelschools.core.school.SchoolKey;

/**
 * All schools, from the folder that {@code LMS_CATALOGUE} names, else from the packed catalogue.
 */
@ApplicationScoped
public class Schools {

  @Inject
  @ConfigProperty(name = "LMS_CATALOGUE")
  Optional<String> folder;

  @SuppressWarnings("NullAway.Init")
  private Municipality municipality;

  @PostConstruct
  void read() {
    Problems problems = new Problems();
    CatalogueFiles files =
        folder
            .map(path -> CatalogueFolder.read(Path.of(path), problems))
            .orElseGet(() -> CatalogueFolder.packed(Schools.class.getClassLoader(), problems));
    municipality = new MunicipalityReader(problems).read(files);
    problems.throwIfAny();
  }

  /** Whose schools they are. */
  public Municipality municipality() {
    return municipality;
  }

  /** In the order of the catalogue. */
  public List<School> all() {
    return municipality.schools();
  }

  /** Whether there is a school of that key. */
  public boolean know(String key) {
    return municipality.findSchool(new SchoolKey(key)).isPresent();
  }
}
