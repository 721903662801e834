package org.modelschools.dashboard.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.core.school.Municipality;
import org.modelschools.core.school.School;
import org.modelschools.core.school.SchoolKey;

/** All schools of the catalogue in use. */
@ApplicationScoped
public class Schools {

  @Inject CatalogueInUse catalogue;

  /** Whose schools they are. */
  public Municipality municipality() {
    return catalogue.municipality();
  }

  /** In the order of the catalogue. */
  public List<School> all() {
    return municipality().schools();
  }

  /** Whether there is a school of that key. */
  public boolean know(String key) {
    return municipality().findSchool(new SchoolKey(key)).isPresent();
  }
}
