package org.modelschools.dashboard.frameworks;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.FrameworkReader;
import org.modelschools.core.competency.exchange.Format;
import org.modelschools.core.competency.exchange.intake.Fault;
import org.modelschools.core.competency.exchange.intake.Intake;
import org.modelschools.core.competency.exchange.intake.Revision;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** The frameworks of the municipality: a file is looked at first, and taken when confirmed. */
@Path("frameworks")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FrameworksResource {

  private static final System.Logger LOG = System.getLogger(FrameworksResource.class.getName());
  private static final int UNPROCESSABLE = 422;

  @Inject FrameworkDesk desk;
  @Inject FrameworkPages pages;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  /** What there is. */
  @GET
  @Operation(hidden = true)
  public JteModel all(
      @QueryParam("taken") @DefaultValue("") String taken,
      @QueryParam("changes") List<Integer> changes) {
    boolean told = changes.size() == 3 && desk.all().find(taken).isPresent();
    String sentence =
        told
            ? languages
                .messages()
                .text(
                    "frameworks.taken.changes",
                    taken,
                    changes.get(0),
                    changes.get(1),
                    changes.get(2))
            : "";
    return view(ImportForm.EMPTY, List.of(), sentence);
  }

  /** A file is sent: nothing is changed yet. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response look(List<EntityPart> parts) throws IOException {
    ImportForm form = form(parts);
    Intake.Outcome outcome =
        form.format()
            .map(format -> judge(form, format))
            .orElseGet(() -> new Intake.Outcome(Optional.empty(), List.of(noFormat(form))));
    return outcome
        .framework()
        .map(
            coming ->
                Response.ok(
                        templates.frameworksPreview(pages.preview(coming), languages.messages()))
                    .build())
        .orElseGet(
            () -> Response.status(UNPROCESSABLE).entity(view(form, outcome.faults(), "")).build());
  }

  /** What was looked at is taken. */
  @POST
  @Path("{key}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response take(@PathParam("key") String key, List<EntityPart> parts) throws IOException {
    ImportForm form = form(parts);
    Problems problems = new Problems();
    Framework coming = new FrameworkReader(problems).read(key, form.text("document"), key);
    if (!problems.found().isEmpty() || !desk.isImported(key)) {
      throw new NotFound("framework to take");
    }
    Revision revision = desk.take(coming);
    List<Integer> changes =
        List.of(revision.added().size(), revision.changed().size(), revision.deprecated().size());
    LOG.log(Level.INFO, "framework taken key={0} changes={1}", key, changes);
    UriBuilder page = UriBuilder.fromPath(menus.base()).path("frameworks").queryParam("taken", key);
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, page.queryParam("changes", changes.toArray()).build())
        .build();
  }

  private Intake.Outcome judge(ImportForm form, Format format) {
    return desk.judge(form.text("key"), form.heading(), format, form.bytes("file"));
  }

  private static Fault noFormat(ImportForm form) {
    return new Fault(0, form.file(), Fault.Reason.FORMAT_UNKNOWN, "");
  }

  private JteModel view(ImportForm form, List<Fault> faults, String taken) {
    return templates.frameworksFrameworks(pages.all(form, faults, taken), languages.messages());
  }

  private ImportForm form(List<EntityPart> parts) throws IOException {
    Map<String, byte[]> values = new HashMap<>();
    String file = "";
    for (EntityPart part : parts) {
      try (InputStream content = part.getContent()) {
        values.put(part.getName(), content.readNBytes(Intake.LIMIT + 1));
      }
      if (part.getName().equals("file")) {
        file = part.getFileName().orElse("");
      }
    }
    ImportForm form = new ImportForm(values, file);
    signedIn.require(form.text("form"));
    return form;
  }
}
