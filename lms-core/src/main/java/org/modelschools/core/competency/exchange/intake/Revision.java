package org.modelschools.core.competency.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Proficiency;

/**
 * What an import makes of a framework. Codes that the new file lacks are kept and deprecated: what
 * pupils did and what authors wrote refers to them.
 *
 * @param framework as it stands afterwards
 * @param added codes that are new
 * @param changed codes whose label, place, identifier or state is another than before
 * @param deprecated codes that are given up by this very import
 */
public record Revision(
    Framework framework,
    List<CompetencyCode> added,
    List<CompetencyCode> changed,
    List<CompetencyCode> deprecated) {

  /** Copies the lists. */
  public Revision {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    deprecated = List.copyOf(deprecated);
  }

  /** What becomes of what there is, if there is anything, by what comes. */
  public static Revision of(Optional<Framework> before, Framework coming) {
    return before
        .map(known -> of(known, coming))
        .orElseGet(() -> new Revision(coming, codes(coming), List.of(), List.of()));
  }

  private static Revision of(Framework known, Framework coming) {
    List<CompetencyCode> added = new ArrayList<>();
    List<CompetencyCode> changed = new ArrayList<>();
    List<CompetencyCode> deprecated = new ArrayList<>();
    List<Competency> all = new ArrayList<>(coming.all());
    for (Competency each : coming.all()) {
      Optional<Competency> before = known.find(each.code());
      if (before.isEmpty()) {
        added.add(each.code());
      } else if (each.deprecated() && !before.get().deprecated()) {
        deprecated.add(each.code());
      } else if (!before.get().equals(each)) {
        changed.add(each.code());
      }
    }
    for (Competency each : known.all()) {
      if (coming.find(each.code()).isEmpty()) {
        all.add(each.givenUp());
        if (!each.deprecated()) {
          deprecated.add(each.code());
        }
      }
    }
    Framework after = new Framework(levels(known, coming), scale(known, coming), all);
    return new Revision(after, added, changed, deprecated);
  }

  /** What is kept may stand deeper than what came. */
  private static Framework.About levels(Framework known, Framework coming) {
    Framework.About about = coming.about();
    List<String> levels =
        known.about().levels().size() > about.levels().size()
            ? known.about().levels()
            : about.levels();
    return new Framework.About(
        about.key(),
        about.version(),
        about.changed(),
        about.title(),
        about.attribution(),
        about.source(),
        about.licence(),
        levels);
  }

  private static List<Proficiency> scale(Framework known, Framework coming) {
    return coming.scale().isEmpty() ? known.scale() : coming.scale();
  }

  private static List<CompetencyCode> codes(Framework framework) {
    return framework.all().stream().map(Competency::code).toList();
  }

  /** Whether nothing is another than before. */
  public boolean isIdle() {
    return added.isEmpty() && changed.isEmpty() && deprecated.isEmpty();
  }
}
