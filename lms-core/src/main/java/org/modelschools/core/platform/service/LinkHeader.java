package org.modelschools.core.platform.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modelschools.core.platform.Outbound;

/**
 * Where the next page is (RFC 8288). Read tolerantly, because Moodle writes typographic quotes
 * around the relation, in bytes that arrive as several characters, and escapes the ampersands of
 * the address as HTML does.
 */
public final class LinkHeader {

  private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
  private static final Pattern RELATION = Pattern.compile("(?i);\\s*rel\\s*=([^;,]*)");

  private LinkHeader() {}

  /** The address of the next page, to be followed as it is. */
  public static Optional<String> next(Outbound.Answer answer) {
    return next(answer.response().headers().allValues("Link"));
  }

  static Optional<String> next(List<String> values) {
    for (String value : values) {
      Matcher link = LINK.matcher(value);
      while (link.find()) {
        if (isNext(link.group(2))) {
          return Optional.of(link.group(1).strip().replace("&amp;", "&"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNext(String parameters) {
    Matcher relation = RELATION.matcher(parameters);
    return relation.find()
        && List.of(relation.group(1).toLowerCase(Locale.ROOT).split("[^a-z0-9-]+"))
            .contains("next");
  }
}
