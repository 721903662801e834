package org.modelschools.core.house.failure;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody wrote into the form of this request. Should the request fail, whatever for, the
 * page that says so shows it again to be copied. It is written nowhere.
 */
@RequestScoped
public class Typed {

  /** Texts of people have several words; keys, numbers and tickets have not. */
  private static final Pattern WORDS = Pattern.compile("(?s)\\S+\\s+\\S.*");

  private static final int MOST = 20;

  private List<String> texts = List.of();

  /** Keeps the texts among the fields of a form until the request is answered. */
  public void keep(Map<String, List<String>> form) {
    texts =
        form.values().stream()
            .flatMap(Collection::stream)
            .map(String::strip)
            .filter(text -> WORDS.matcher(text).matches())
            .limit(MOST)
            .toList();
  }

  List<String> texts() {
    return texts;
  }
}
