package org.modelschools.core.competency.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which formats frameworks come and go. */
public enum Format {
  /** Moodle's CSV of a competency framework. */
  MOODLE("text/csv", ".csv"),
  /** SKOS in JSON-LD. */
  SKOS("application/ld+json", ".jsonld"),
  /** A CFPackage of CASE 1.1. */
  CASE("application/json", ".json");

  private final String mediaType;
  private final String ending;

  Format(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of its files end. */
  public String ending() {
    return ending;
  }

  /** The format of that media type; parameters do not matter. */
  public static Optional<Format> ofMediaType(String type) {
    String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.mediaType.equals(plain)).findFirst();
  }

  /** The format of a file of that name. */
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> lower.endsWith(each.ending)).findFirst();
  }
}
