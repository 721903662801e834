package org.modelschools.core.competency.exchange.intake;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.exchange.Format;

/**
 * Makes a framework of a file, or says everything that is wrong with it.
 *
 * @param key under which it is known here
 * @param said what whoever imports says about it; the file completes it
 * @param known what was said when it was imported before, which completes both
 * @param day today
 */
public record Intake(String key, Heading said, Heading known, LocalDate day) {

  /** How many bytes are taken. */
  public static final int LIMIT = 4 * 1024 * 1024;

  private static final int LONGEST_KEY = 60;

  /** How many faults are told; nobody mends more at once. */
  private static final int TOLD = 50;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * What became of a file.
   *
   * @param framework what the file says; none if anything is wrong
   * @param faults what is wrong, the first fifty
   */
  public record Outcome(Optional<Framework> framework, List<Fault> faults) {

    static Outcome refused(List<Fault> faults) {
      return new Outcome(
          Optional.empty(),
          faults.stream()
              .distinct()
              .sorted(Comparator.comparingInt(Fault::line))
              .limit(TOLD)
              .toList());
    }
  }

  /** Reads at most {@link #LIMIT} bytes of that format; more are refused. */
  public Outcome read(Format format, byte[] bytes) {
    List<Fault> faults = new ArrayList<>();
    if (!key.matches(Framework.KEY) || key.length() > LONGEST_KEY) {
      faults.add(new Fault(0, "key", Fault.Reason.KEY_WRONG, key));
      return Outcome.refused(faults);
    }
    Sheet sheet = sheet(format, bytes, faults);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Framework framework =
        new Judge(faults).framework(key, day, said.or(sheet.heading()).or(known), sheet.rows());
    return faults.isEmpty()
        ? new Outcome(Optional.of(framework), List.of())
        : Outcome.refused(faults);
  }

  private Sheet sheet(Format format, byte[] bytes, List<Fault> faults) {
    if (bytes.length > LIMIT) {
      faults.add(Fault.of(Fault.Reason.TOO_LARGE, LIMIT / (1024 * 1024)));
      return Sheet.EMPTY;
    }
    Optional<String> text = text(bytes);
    if (text.isEmpty()) {
      faults.add(Fault.of(Fault.Reason.NOT_UTF8, ""));
      return Sheet.EMPTY;
    }
    if (format == Format.MOODLE) {
      return new MoodleReader(faults).read(text.get());
    }
    JsonValue json = json(text.get(), faults);
    return switch (json.getValueType()) {
      case OBJECT ->
          format == Format.CASE
              ? new CaseReader(key, faults).read(json.asJsonObject())
              : new SkosReader(key, faults).read(json);
      case ARRAY -> new SkosReader(key, faults).read(json);
      default -> Sheet.EMPTY;
    };
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The parser itself bounds how deep JSON may be nested. */
  private static JsonValue json(String text, List<Fault> faults) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonStructure read = reader.read();
      return read;
    } catch (RuntimeException e) { // nesting too deep is no JsonException in Parsson
      faults.add(Fault.of(Fault.Reason.NOT_JSON, String.valueOf(e.getMessage())));
      return JsonValue.NULL;
    }
  }
}
