package org.modelschools.lti.competence;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.core.learning.content.ModuleKey;

/** The shipped catalogue, and things that pupils did in it. */
final class Shown {

  static final Catalogue CATALOGUE = Catalogue.packed();

  private Shown() {}

  /** Those modules. */
  static Syllabus syllabus(String... keys) {
    return new Syllabus(CATALOGUE.framework(), Arrays.stream(keys).map(Shown::edition).toList());
  }

  /** All modules. */
  static Syllabus all() {
    return new Syllabus(
        CATALOGUE.framework(),
        CATALOGUE.modules().stream().map(module -> edition(module.key().value())).toList());
  }

  static Edition edition(String key) {
    ModuleKey module = new ModuleKey(key);
    long id = CATALOGUE.modules().indexOf(CATALOGUE.find(module).orElseThrow());
    return new Edition(id, module, 1, Instant.EPOCH, CATALOGUE.find(module).orElseThrow());
  }

  /** Somebody's proof from the module on passwords. */
  static Proof proof(long person, String activity, double points) {
    return Proof.of(person, 1, edition("m03"), new ActivityKey(activity), points).orElseThrow();
  }

  static Competency node(String code) {
    return CATALOGUE.framework().find(new CompetencyCode(code)).orElseThrow();
  }

  /** A profile in a course with the module on passwords. */
  static Profile profile(Proof... proofs) {
    return new Profile(CATALOGUE.framework(), syllabus("m03"), List.of(proofs));
  }
}
