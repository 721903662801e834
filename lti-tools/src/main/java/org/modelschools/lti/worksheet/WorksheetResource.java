package org.modelschools.lti.worksheet;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.page.Parts;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.core.learning.content.Worksheet;
import org.modelschools.lti.classroom.ClassVisit;
import org.modelschools.lti.classroom.ClassVisits;
import org.modelschools.lti.views.StaticTemplates;

/** The placed module on paper: what pupils get, and the solutions, as pages to be printed. */
@Path("launches/{launch}/classroom/worksheet")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WorksheetResource {

  @Inject ClassVisits visits;

  private final StaticTemplates templates = new StaticTemplates();

  /** What pupils get. */
  @GET
  public JteModel tasks(@PathParam("launch") String launch) {
    return page(launch, false);
  }

  /** What the teacher keeps. */
  @GET
  @Path("solutions")
  public JteModel solutions(@PathParam("launch") String launch) {
    return page(launch, true);
  }

  private JteModel page(String launch, boolean solutions) {
    ClassVisit visit = visits.require(launch);
    ModuleContent content = visit.content();
    Worksheet worksheet = content.worksheet().orElseThrow(() -> new NotFound("worksheet"));
    String html = (solutions ? worksheet.solutions() : worksheet.tasks()).html(visit.pictures());
    return templates.worksheetWorksheet(
        new WorksheetPage(
            content.title(), solutions, Parts.html(html), content.credits(), visit.base()),
        visit.messages());
  }
}
