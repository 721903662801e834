package org.modelschools.core.competency.exchange.intake;

import java.util.Locale;

/**
 * One thing that is wrong with a file that should become a framework.
 *
 * @param line the line of the file, from 1; 0 where lines say nothing
 * @param field the column, or the path to the member, or the field of the form
 * @param reason what is wrong
 * @param value what stands there, or what is expected, as the reason needs it; may be empty
 */
public record Fault(int line, String field, Reason reason, String value) {

  private static final int SHOWN = 80;

  /** What can be wrong; its code has a text in both languages. */
  public enum Reason {
    FORMAT_UNKNOWN,
    TOO_LARGE,
    NOT_UTF8,
    NOT_CSV,
    NOT_JSON,
    COLUMNS_MISSING,
    MEMBER_MISSING,
    NOTHING,
    TOO_MANY,
    KEY_WRONG,
    KEY_TAKEN,
    SAID_NOWHERE,
    TOO_LONG,
    CHARACTERS,
    FORMULA,
    CODE_MISSING,
    CODE_WRONG,
    CODE_TWICE,
    PARENT_MISSING,
    CYCLE,
    TOO_DEEP,
    LABEL_MISSING,
    IDENTIFIER_WRONG;

    /** The stable code. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Shows no more than a line of what stands there. */
  public Fault {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  /** A fault of the whole file. */
  static Fault of(Reason reason, Object value) {
    return new Fault(0, "", reason, String.valueOf(value));
  }
}
