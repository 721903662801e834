package org.modelschools.demo.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.problem.Failure;

/**
 * One page of a list, and the link to the next (RFC 8288). A page begins after a key, not at a
 * number, so that nothing is skipped when entries come and go meanwhile. The link keeps all
 * filters.
 */
public final class Paging {

  private static final int USUAL = 100;
  private static final int LARGEST = 200;

  private final String url;
  private final int limit;
  private final List<String> parameters = new ArrayList<>();

  private Paging(String url, int limit) {
    this.url = url;
    this.limit = limit;
  }

  /** A page of at most the wanted size. */
  public static Paging of(String url, @Nullable String limit) {
    Paging paging = new Paging(url, size(limit));
    return paging.with("limit", limit);
  }

  /** Keeps a filter in the link. */
  public Paging with(String name, @Nullable String value) {
    if (value != null) {
      parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    return this;
  }

  /** How many entries to read: one more tells whether there is a next page. */
  public int oneMore() {
    return limit + 1;
  }

  /** What belongs on this page. */
  public <T> List<T> cut(List<T> found) {
    return found.size() > limit ? found.subList(0, limit) : found;
  }

  /**
   * The Link header as Moodle writes it whenever a limit was given: with ampersands meant for HTML,
   * and typographic quotes around the relation, so that none is recognised. The server drops their
   * bytes; apostrophes have the same effect.
   */
  public <T> Optional<String> asMoodle(List<T> found, Function<T, String> key) {
    if (parameters.stream().noneMatch(it -> it.startsWith("limit="))) {
      return Optional.empty();
    }
    String here = "<" + address().replace("&", "&amp;") + ">; rel=";
    String links = here + quoted("first") + ", " + here + quoted("canonical");
    return Optional.of(
        next(found, key)
            .map(it -> it.replace("&", "&amp;").replace("\"next\"", quoted("next")))
            .map(it -> links + ", " + it)
            .orElse(links));
  }

  private static String quoted(String relation) {
    return "''" + relation + "''";
  }

  private String address() {
    return url + (url.indexOf('?') < 0 ? "?" : "&") + String.join("&", parameters);
  }

  /** The Link header, if there is a next page. */
  public <T> Optional<String> next(List<T> found, Function<T, String> key) {
    if (found.size() <= limit) {
      return Optional.empty();
    }
    with("after", key.apply(found.get(limit - 1)));
    return Optional.of("<" + address() + ">; rel=\"next\"");
  }

  private static int size(@Nullable String limit) {
    if (limit == null) {
      return USUAL;
    }
    if (!limit.matches("[1-9][0-9]{0,8}")) {
      throw Failure.invalid("limit-invalid", "limit must be a whole number above 0.");
    }
    return Math.min(Integer.parseInt(limit), LARGEST);
  }
}
