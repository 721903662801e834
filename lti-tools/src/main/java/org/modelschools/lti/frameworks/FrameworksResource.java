package org.modelschools.lti.frameworks;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.FrameworkWriter;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.Identifiers;
import org.modelschools.core.competency.exchange.MoodleWriter;
import org.modelschools.core.competency.exchange.SkosWriter;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.framework.FrameworkShelf;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.views.StaticTemplates;

/** The page of the frameworks, and their files. */
@Path("frameworks")
@ApplicationScoped
public class FrameworksResource {

  /** Spreadsheets tell by it that a file is UTF-8; Moodle drops it. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  @Inject FrameworkShelf shelf;
  @Inject Addresses addresses;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  /** What there is. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public JteModel all() {
    Messages messages = languages.messages();
    FrameworksPage page = FrameworksPage.of(shelf.all(), shelf, addresses, messages.locale());
    return templates.frameworksFrameworks(page, messages);
  }

  /** For Moodle's "Import competency framework". */
  @GET
  @Path("{key}.csv")
  public Response csv(@PathParam("key") String key) {
    return file(
        key + ".csv", "text/csv;charset=UTF-8", BYTE_ORDER_MARK + MoodleWriter.write(require(key)));
  }

  /** SKOS in JSON-LD. */
  @GET
  @Path("{key}.jsonld")
  public Response skos(@PathParam("key") String key) {
    Frameworks all = shelf.all();
    Framework framework = require(key);
    String text =
        new SkosWriter(all, new Identifiers(addresses.base())).write(framework).toString();
    return file(key + ".jsonld", "application/ld+json", text);
  }

  /** As a file of a catalogue. */
  @GET
  @Path("{key}.yaml")
  public Response yaml(@PathParam("key") String key) {
    return file(key + ".yaml", "application/yaml", FrameworkWriter.write(require(key)));
  }

  private Framework require(String key) {
    return shelf.all().find(key).orElseThrow(() -> new NotFound("framework"));
  }

  private static Response file(String name, String type, String text) {
    return Response.ok(text, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
