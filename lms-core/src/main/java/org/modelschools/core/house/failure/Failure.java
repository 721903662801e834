package org.modelschools.core.house.failure;

import java.util.Map;
import java.util.Optional;

/**
 * Something that went wrong and that its receiver can do something about. Each feature owns its
 * final children; nobody catches them but {@link FailureMapper}, which shows people a page and
 * machines RFC 9457 problem details.
 */
public abstract class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Map<String, Object> details;

  /** The message is for the log: in English, without personal data. */
  protected Failure(String message, Map<String, Object> details) {
    super(message);
    this.details = Map.copyOf(details);
  }

  /** The HTTP status to answer with. */
  public abstract int status();

  /**
   * The stable code, as in {@code launch.refused.nonce-replayed}. Its texts are the messages {@code
   * <code>.title} and {@code <code>.help}.
   */
  public abstract String code();

  /**
   * Where a page of the application helps further; its address gets the failure's reference.
   *
   * @param path relative to the application
   * @param text the key of the link's text
   */
  public record Way(String path, String text) {}

  /** A page that helps further, if there is one. */
  public Optional<Way> way() {
    return Optional.empty();
  }

  /** What the texts and the problem details may name, by key; never personal data. */
  public Map<String, Object> details() {
    return details;
  }
}
