package org.modelschools.core.adoption.rollup;

import java.util.Arrays;
import java.util.Optional;
import org.modelschools.core.adoption.Deed;
import org.modelschools.core.adoption.Kind;
import org.modelschools.core.person.Role;

/** What is counted. */
public enum Measure {
  /** Teachers who opened at least one activity of the suite from a course. */
  TEACHERS_ACTIVE(Role.TEACHER, Kind.LAUNCH, false),
  /** Pupils who did. */
  PUPILS_ACTIVE(Role.PUPIL, Kind.LAUNCH, false),
  /** How often pupils began a module, by module. */
  MODULES_STARTED(Role.PUPIL, Kind.START, true),
  /** How often pupils completed a module, by module. */
  MODULES_COMPLETED(Role.PUPIL, Kind.COMPLETE, true);

  private final Role role;
  private final Kind kind;
  private final boolean byModule;

  Measure(Role role, Kind kind, boolean byModule) {
    this.role = role;
    this.kind = kind;
    this.byModule = byModule;
  }

  /** Whose deeds are counted: their head count and their threshold apply. */
  public Role role() {
    return role;
  }

  /** Whether people are counted; else what they did. */
  public boolean countsPeople() {
    return !byModule;
  }

  /** The measure that a deed counts for. */
  static Optional<Measure> of(Deed deed) {
    return Arrays.stream(values())
        .filter(measure -> measure.role == deed.role() && measure.kind == deed.kind())
        .findFirst();
  }

  /** What the cells of this measure are told apart by. */
  String dimension(Deed deed) {
    String module = deed.object();
    return byModule && module != null ? module : "";
  }
}
