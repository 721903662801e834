package org.modelschools.core.learning.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.modelschools.core.catalogue.Markdown;

/**
 * What one thinks one can do, before or after a module. The form field {@link #field(int)} holds a
 * {@link Level#code()}. No points, no right or wrong; done when every statement has a level.
 *
 * @param when before or after the module
 * @param statements the module's {@code canDo}, each completes "I can …", plain text
 */
public record SelfCheck(About about, Markdown prompt, When when, List<String> statements)
    implements Activity {

  /** At which end of the module. */
  public enum When {
    /** Before one begins. */
    BEFORE,
    /** When one has worked through it. */
    AFTER;

    /** As catalogue files write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How sure somebody is. */
  public enum Level {
    /** Noch nicht. */
    NOT_YET,
    /** Mit Hilfe. */
    WITH_HELP,
    /** Sicher. */
    SURE;

    /** As forms send it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final String PREFIX = "level.";

  /** Copies the statements. */
  public SelfCheck {
    statements = List.copyOf(statements);
  }

  @Override
  public String kind() {
    return "self-check";
  }

  @Override
  public String shape() {
    return kind() + ": " + when.code();
  }

  @Override
  public Set<String> fields() {
    return ids().stream().map(id -> PREFIX + id).collect(Collectors.toUnmodifiableSet());
  }

  /** The form field for the level of a statement, counted from 0. */
  public String field(int statement) {
    return PREFIX + statement;
  }

  /** The level that an answer gives to a statement, counted from 0. */
  public Optional<Level> level(Answer answer, int statement) {
    return answer.first(field(statement)).flatMap(SelfCheck::level);
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  @Override
  public Scored score(Answer answer) {
    Selection selection =
        Selection.of(answer, PREFIX, ids(), (id, value) -> level(value).isPresent());
    if (selection.refusal().isPresent()) {
      return Scored.refused(selection.refusal().get());
    }
    return selection.chosen().size() < statements.size()
        ? Scored.refused(Refusal.INCOMPLETE)
        : Scored.done();
  }

  private static Optional<Level> level(String code) {
    return Arrays.stream(Level.values()).filter(level -> level.code().equals(code)).findFirst();
  }

  private List<String> ids() {
    return IntStream.range(0, statements.size()).mapToObj(String::valueOf).toList();
  }
}
