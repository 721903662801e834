package org.modelschools.lti.classroom;

import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.RoundingMode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.security.Hash;
import org.modelschools.lti.roster.Roster;
import org.modelschools.lti.roster.Rosters;
import org.modelschools.lti.views.StaticTemplates;

/**
 * The class for a page that keeps itself up to date: how far it is, again and again, and once what
 * the platform says of it. Nothing of that may be stored.
 */
@Path("launches/{launch}/classroom")
@ApplicationScoped
public class PupilsResource {

  @Inject ClassVisits visits;
  @Inject Pupils pupils;
  @Inject Rosters rosters;
  @Inject Results results;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  /** The table, unless it still is what the page has. */
  @GET
  @Path("pupils")
  @Produces(MediaType.TEXT_HTML)
  public Response pupils(
      @PathParam("launch") String launch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    ClassVisit visit = visits.require(launch);
    ClassTable table =
        ClassTable.of(
            visit, pupils.on(visit.link()), Roster.UNASKED, Results.Shown.UNASKED, clock.instant());
    StringOutput html = new StringOutput();
    templates.classroomPupils(table, visit.messages()).render(html);
    String tag = '"' + Hash.hex(html.toString()).substring(0, 32) + '"';
    Response.ResponseBuilder answer =
        tag.equals(known)
            ? Response.notModified()
            : Response.ok(html.toString(), "text/html;charset=UTF-8");
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** The names, as the platform says them now. */
  @GET
  @Path("names")
  @Produces(MediaType.APPLICATION_JSON)
  public Response names(@PathParam("launch") String launch) {
    ClassVisit visit = visits.require(launch);
    Roster roster = rosters.of(visit.link());
    JsonArrayBuilder named = Json.createArrayBuilder();
    for (Roster.Pupil pupil : roster.pupils()) {
      JsonObjectBuilder entry = Json.createObjectBuilder().add("name", pupil.name());
      named.add(pupil.number() == null ? entry : entry.add("number", pupil.number()));
    }
    return answer(
        Json.createObjectBuilder()
            .add("notice", Notices.names(roster, visit.messages()))
            .add("pupils", named));
  }

  /** The results, as the platform's gradebook shows them now. */
  @GET
  @Path("results")
  @Produces(MediaType.APPLICATION_JSON)
  public Response results(@PathParam("launch") String launch) {
    ClassVisit visit = visits.require(launch);
    Results.Shown shown = results.of(visit.link());
    JsonObjectBuilder percents = Json.createObjectBuilder();
    shown
        .shares()
        .forEach(
            (number, share) ->
                percents.add(
                    number.toString(),
                    visit
                        .messages()
                        .text(
                            "classroom.percent",
                            share.movePointRight(2).setScale(0, RoundingMode.HALF_UP))));
    return answer(
        Json.createObjectBuilder()
            .add("notice", Notices.results(shown, visit.messages()))
            .add("results", percents));
  }

  private static Response answer(JsonObjectBuilder json) {
    return Response.ok(json.build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
