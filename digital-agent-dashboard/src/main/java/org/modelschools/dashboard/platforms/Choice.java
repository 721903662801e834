package org.modelschools.dashboard.platforms;

import java.util.Collection;
import java.util.List;
import org.modelschools.dashboard.schools.Schools;

/**
 * A school to choose.
 *
 * @param key its key
 * @param name its name
 * @param chosen whether it is chosen already
 */
public record Choice(String key, String name, boolean chosen) {

  /** All schools, those with that key chosen. */
  public static List<Choice> of(Schools schools, Collection<String> chosen) {
    return schools.all().stream()
        .map(
            school ->
                new Choice(
                    school.key().value(), school.name(), chosen.contains(school.key().value())))
        .toList();
  }
}
