package org.modelschools.core.competency.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;

/** Writes frameworks as 1EdTech's CASE 1.1 has them (REST/JSON binding, data model). */
public final class CaseWriter {

  /** What we say beyond the data model stands in {@code extensions} under these names. */
  public static final String TITLE = "titleInEnglish";

  /** The attribution in English, there. */
  public static final String ATTRIBUTION = "attributionInEnglish";

  private final Frameworks frameworks;
  private final Identifiers ids;

  /** For resources that are found below those ids' base. */
  public CaseWriter(Frameworks frameworks, Identifiers ids) {
    this.frameworks = frameworks;
    this.ids = ids;
  }

  /** A CFDocument outside of a package. */
  public JsonObject document(Framework framework) {
    UUID id = Identifiers.of(framework.about().key());
    return head(framework)
        .add("CFPackageURI", link(title(framework), id, ids.uri("CFPackages", id)))
        .build();
  }

  /** A CFPackage: the document and everything that belongs to it. */
  public JsonObject pack(Framework framework) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    framework.all().forEach(each -> items.add(body(framework, each)));
    JsonArrayBuilder associations = Json.createArrayBuilder();
    new CaseAssociations(frameworks, ids)
        .of(framework)
        .forEach(each -> associations.add(each.toJson()));
    JsonObjectBuilder pack =
        Json.createObjectBuilder()
            .add("CFDocument", head(framework))
            .add("CFItems", items)
            .add("CFAssociations", associations)
            .add(
                "CFDefinitions",
                Json.createObjectBuilder()
                    .add("CFLicenses", Json.createArrayBuilder().add(licence(framework))));
    if (!framework.scale().isEmpty()) {
      pack.add("CFRubrics", Json.createArrayBuilder().add(rubric(framework)));
    }
    return pack.build();
  }

  /** A CFItem outside of a package. */
  public JsonObject item(Framework framework, Competency competency) {
    return body(framework, competency).add("CFDocumentURI", link(framework)).build();
  }

  /** A CFItem with all associations that begin at it. */
  public JsonObject itemWithAssociations(Framework framework, Competency competency) {
    JsonArrayBuilder associations = Json.createArrayBuilder();
    associations(framework, Identifiers.of(framework.about().key(), competency.code()))
        .forEach(each -> associations.add(each.toJson(link(framework))));
    return Json.createObjectBuilder()
        .add("CFItem", item(framework, competency))
        .add("CFAssociations", associations)
        .build();
  }

  private List<CaseAssociations.Association> associations(Framework framework, UUID origin) {
    return new CaseAssociations(frameworks, ids)
        .of(framework).stream().filter(each -> each.origin().equals(origin.toString())).toList();
  }

  /** A CFLicense. */
  public JsonObject licence(Framework framework) {
    UUID id = Identifiers.part(framework.about().key(), "licence");
    return Json.createObjectBuilder()
        .add("identifier", id.toString())
        .add("uri", ids.uri("CFLicenses", id))
        .add("title", attribution(framework))
        .add("licenseText", framework.about().licence())
        .add("lastChangeDateTime", moment(framework))
        .build();
  }

  /** A CFRubric: the framework's scale. */
  public JsonObject rubric(Framework framework) {
    return new CaseRubric(framework, ids).toJson();
  }

  /** Links a CFDocument. */
  JsonObjectBuilder link(Framework framework) {
    UUID id = Identifiers.of(framework.about().key());
    return link(title(framework), id, ids.uri("CFDocuments", id));
  }

  /** The data were last changed at some time on that day. */
  static String moment(Framework framework) {
    return framework.about().changed() + "T00:00:00Z";
  }

  private JsonObjectBuilder head(Framework framework) {
    Framework.About about = framework.about();
    UUID id = Identifiers.of(about.key());
    UUID licence = Identifiers.part(about.key(), "licence");
    return Json.createObjectBuilder()
        .add("identifier", id.toString())
        .add("uri", ids.uri("CFDocuments", id))
        .add("caseVersion", "1.1")
        .add("creator", attribution(framework))
        .add("title", title(framework))
        .add("lastChangeDateTime", moment(framework))
        .add("description", about.source())
        .add("language", "de")
        .add("version", about.version())
        .add("adoptionStatus", "Adopted")
        .add("licenseURI", link(attribution(framework), licence, ids.uri("CFLicenses", licence)))
        .add("notes", about.licence())
        .add(
            "extensions",
            Json.createObjectBuilder()
                .add(TITLE, about.title().getOrDefault("en", ""))
                .add(ATTRIBUTION, about.attribution().getOrDefault("en", "")));
  }

  private JsonObjectBuilder body(Framework framework, Competency competency) {
    UUID id = Identifiers.of(framework.about().key(), competency.code());
    JsonObjectBuilder item =
        Json.createObjectBuilder()
            .add("identifier", id.toString())
            .add("uri", ids.uri("CFItems", id))
            .add("fullStatement", competency.german())
            .add("alternativeLabel", competency.english())
            .add("CFItemType", competency.level())
            .add("humanCodingScheme", competency.code().value())
            .add("language", "de")
            .add("lastChangeDateTime", moment(framework));
    return competency.deprecated()
        ? item.add("statusEndDate", framework.about().changed().toString())
        : item;
  }

  private static String title(Framework framework) {
    return framework.about().title().getOrDefault("de", "");
  }

  private static String attribution(Framework framework) {
    return framework.about().attribution().getOrDefault("de", "");
  }

  private static JsonObjectBuilder link(String title, UUID id, String uri) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("identifier", id.toString())
        .add("uri", uri);
  }
}
