package org.modelschools.lti.classroom;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.lti.player.Readings;
import org.modelschools.lti.views.StaticTemplates;

/** One pupil's work: read, answered by the teacher, allowed once more. */
@Path("launches/{launch}/classroom/pupils/{number}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PupilResource {

  private static final int LONGEST_REMARK = 2000;

  @Inject ClassVisits visits;
  @Inject Pupils pupils;
  @Inject Attempts attempts;
  @Inject LearningModules modules;
  @Inject Readings readings;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel show(@PathParam("launch") String launch, @PathParam("number") int number) {
    ClassVisit visit = visits.require(launch);
    Pupil pupil = pupil(visit, number);
    Attempt attempt = attempt(learner(visit, pupil));
    PupilPage page =
        PupilPage.of(
            visit,
            pupil,
            attempt,
            modules.edition(attempt.moduleVersionId()).content(visit.messages().locale()));
    return templates.classroomWork(page, visit.messages());
  }

  /** One activity as the pupil answered it. */
  @GET
  @Path("activities/{activity}")
  public Response read(
      @PathParam("launch") String launch,
      @PathParam("number") int number,
      @PathParam("activity") String activity) {
    ClassVisit visit = visits.require(launch);
    Attempt attempt = attempt(learner(visit, pupil(visit, number)));
    return readings
        .page(visit.session(), visit.link(), attempt, activity, visit.at(number))
        .map(page -> Response.ok(page).build())
        .orElseGet(() -> Response.seeOther(URI.create(visit.at(number))).build());
  }

  /** Says something to an answer: a phrase, own words, or both; nothing at all takes it back. */
  @POST
  @Path("remarks/{activity}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response remark(
      @PathParam("launch") String launch,
      @PathParam("number") int number,
      @PathParam("activity") String activity,
      @FormParam("text") @Nullable String text,
      @FormParam("phrase") @Nullable String phrase,
      @FormParam("from") @Nullable String from) {
    ClassVisit visit = visits.require(launch);
    ActivityKey key = new ActivityKey(activity);
    attempts.remark(learner(visit, pupil(visit, number)), key, said(visit, text, phrase));
    String page =
        "texts".equals(from) && visit.content().find(key).isPresent()
            ? visit.base() + "/texts/" + key + "#pupil-" + number
            : visit.at(number) + "#" + key;
    return Response.seeOther(URI.create(page)).build();
  }

  private static String said(ClassVisit visit, @Nullable String text, @Nullable String phrase) {
    String own = text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    String quick =
        PupilPage.PHRASES.contains(String.valueOf(phrase))
            ? visit.messages().text("classroom.remark." + phrase)
            : "";
    String said =
        Stream.of(own, quick).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    return said.length() > LONGEST_REMARK ? said.substring(0, LONGEST_REMARK) : said;
  }

  /** Lets the next attempt count where only the first one did. */
  @POST
  @Path("allowance")
  @Transactional
  public Response allow(@PathParam("launch") String launch, @PathParam("number") int number) {
    ClassVisit visit = visits.require(launch);
    attempts.allowAnother(learner(visit, pupil(visit, number)));
    return Response.seeOther(URI.create(visit.at(number))).build();
  }

  private Pupil pupil(ClassVisit visit, int number) {
    return pupils.find(visit.link(), number).orElseThrow(() -> new NotFound("pupil"));
  }

  private static Learner learner(ClassVisit visit, Pupil pupil) {
    return new Learner(pupil.personId(), visit.link().id());
  }

  private Attempt attempt(Learner learner) {
    return attempts
        .of(learner)
        .latest()
        .flatMap(latest -> attempts.find(latest.id(), learner.personId()))
        .orElseThrow(() -> new NotFound("attempt"));
  }
}
