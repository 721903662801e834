package org.modelschools.core.competency;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/**
 * Writes a framework as the catalogue's folder {@code frameworks} holds it: as JSON, which is YAML
 * too, so that {@link FrameworkReader} reads what was imported and what was written by hand.
 */
public final class FrameworkWriter {

  private FrameworkWriter() {}

  /** The text of the file. */
  public static String write(Framework framework) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(json(framework));
    }
    return text.toString().strip() + "\n";
  }

  private static JsonObject json(Framework framework) {
    Framework.About about = framework.about();
    JsonArrayBuilder levels = Json.createArrayBuilder();
    about.levels().forEach(levels::add);
    JsonArrayBuilder scale = Json.createArrayBuilder();
    framework.scale().forEach(each -> scale.add(json(each)));
    JsonArrayBuilder competencies = Json.createArrayBuilder();
    framework.all().forEach(each -> competencies.add(json(each)));
    return Json.createObjectBuilder()
        .add("key", about.key())
        .add("version", about.version())
        .add("changed", about.changed().toString())
        .add("title", both(about.title()))
        .add("attribution", both(about.attribution()))
        .add("source", about.source())
        .add("licence", about.licence())
        .add("levels", levels)
        .add("proficiency", scale)
        .add("competencies", competencies)
        .build();
  }

  private static JsonObjectBuilder json(Proficiency step) {
    return Json.createObjectBuilder()
        .add("code", step.code())
        .add("de", step.german())
        .add("en", step.english())
        .add("means", both(Map.of("de", step.meansInGerman(), "en", step.meansInEnglish())));
  }

  private static JsonObjectBuilder json(Competency competency) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("code", competency.code().value());
    if (!competency.parent().equals(competency.code().parent())) {
      json.add(
          "parent", competency.parent().map(CompetencyCode::value).orElse(FrameworkReader.TOP));
    }
    json.add("de", competency.german()).add("en", competency.english());
    competency.identifier().ifPresent(identifier -> json.add("id", identifier));
    if (competency.deprecated()) {
      json.add("deprecated", JsonValue.TRUE);
    }
    return json;
  }

  private static JsonObjectBuilder both(Map<String, String> texts) {
    return Json.createObjectBuilder()
        .add("de", texts.getOrDefault("de", ""))
        .add("en", texts.getOrDefault("en", ""));
  }
}
