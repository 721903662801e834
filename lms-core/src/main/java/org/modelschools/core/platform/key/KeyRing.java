package org.modelschools.core.platform.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tool's keys at one moment. A key is published a day before it signs, so that every platform
 * that keeps our key set for a day knows it in time; it signs for 90 days, and is published until
 * the last that it signed has expired.
 */
public final class KeyRing {

  /** How long before its first use a key is published. */
  static final Duration NOTICE = Duration.ofDays(1);

  /** How long a key signs. */
  static final Duration TERM = Duration.ofDays(90);

  /** Longer than anything lives that we sign; those are minutes. */
  static final Duration LAST_TOKEN = Duration.ofHours(1);

  private final List<ToolKey> newestFirst;
  private final Instant now;

  KeyRing(List<ToolKey> keys, Instant now) {
    this.newestFirst =
        keys.stream().sorted(Comparator.comparing(ToolKey::signsFrom).reversed()).toList();
    this.now = now;
  }

  /** The key that signs now; empty before the first one was made. */
  public Optional<ToolKey> signing() {
    return newestFirst.stream().filter(this::hasBegun).findFirst();
  }

  /** The key that is published and will sign next. */
  public Optional<ToolKey> next() {
    return newestFirst.stream().filter(key -> !hasBegun(key)).reduce((later, sooner) -> sooner);
  }

  /** The keys that are published though they sign no more, newest first. */
  public List<ToolKey> former() {
    return newestFirst.stream()
        .filter(this::hasBegun)
        .skip(1)
        .filter(key -> !isExpired(key))
        .toList();
  }

  /** All that platforms may meet, newest first. */
  List<ToolKey> published() {
    return newestFirst.stream().filter(key -> !isExpired(key)).toList();
  }

  /** What nobody needs any more. */
  List<ToolKey> expired() {
    return newestFirst.stream().filter(this::isExpired).toList();
  }

  /** When the next key begins to sign if it is made now; empty when that is not due. */
  Optional<Instant> due() {
    if (signing().isEmpty()) {
      return Optional.of(now);
    }
    Instant end = newestFirst.get(0).signsFrom().plus(TERM);
    return end.isAfter(now.plus(NOTICE)) ? Optional.empty() : Optional.of(now.plus(NOTICE));
  }

  private boolean hasBegun(ToolKey key) {
    return !key.signsFrom().isAfter(now);
  }

  /** A key ends where the next one begins. */
  private boolean isExpired(ToolKey key) {
    int at = newestFirst.indexOf(key);
    return at > 0 && !newestFirst.get(at - 1).signsFrom().plus(LAST_TOKEN).isAfter(now);
  }
}
