package org.modelschools.lti.player;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.lti.competence.AreaTitles;
import org.modelschools.lti.competence.Profiles;
import org.modelschools.lti.views.StaticTemplates;

/** The module as a whole: where one stands, beginning, handing in, the result. */
@Path("launches/{launch}/player")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PlayerResource {

  @Inject Visits visits;
  @Inject Attempts attempts;
  @Inject CatalogueInUse catalogue;
  @Inject Profiles profiles;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  /** Where one stands; says so when the teacher has not chosen a module yet. */
  @GET
  public JteModel overview(@PathParam("launch") String launch) {
    Optional<Visit> visit = visits.find(launch);
    return visit
        .map(found -> templates.playerOverview(OverviewPage.of(found), languages.messages()))
        .orElseGet(() -> templates.playerUnplaced(languages.messages()));
  }

  /** Begins an attempt, or goes on with the one that is running. */
  @POST
  @Path("attempts")
  public Response begin(@PathParam("launch") String launch) {
    Visit visit = visits.require(launch);
    boolean running = visit.attempt().filter(attempt -> !attempt.isCompleted()).isPresent();
    if (!running) {
      begin(visit);
    }
    return Response.seeOther(
            URI.create(visit.at(running ? visit.firstOpen() : visit.content().activities().get(0))))
        .build();
  }

  /**
   * Of two clicks at once the slower may meet the unique key; then it finds what the other began.
   */
  private void begin(Visit visit) {
    try {
      attempts.begin(visit.learner(), visit.edition(), visit.isPreview());
    } catch (PersistenceException | TransactionalException e) {
      attempts.begin(visit.learner(), visit.edition(), visit.isPreview());
    }
  }

  /** Hands in; what is still open is shown instead. */
  @POST
  @Path("submission")
  @Transactional
  public Response submit(@PathParam("launch") String launch) {
    Visit visit = visits.require(launch);
    if (!visit.isAllDone()) {
      return Response.seeOther(URI.create(visit.base() + "#open")).build();
    }
    long id = visit.attempt().map(Attempt::id).orElseThrow(() -> new NotFound("attempt"));
    attempts.findForUpdate(id, visit.session().personId()).ifPresent(attempts::complete);
    return Response.seeOther(URI.create(visit.base() + "/result")).build();
  }

  /** Changes to easier words or bigger text, or back, and returns to where one was. */
  @POST
  @Path("reading")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reading(@PathParam("launch") String launch, MultivaluedMap<String, String> form) {
    Visit visit = visits.require(launch);
    String back =
        Optional.ofNullable(form.getFirst("activity"))
            .flatMap(key -> visit.content().find(new ActivityKey(key)))
            .map(activity -> visit.at(activity) + (form.containsKey("retry") ? "?retry=1" : ""))
            .orElse(visit.base());
    Response.ResponseBuilder answer = Response.seeOther(URI.create(back));
    if (form.containsKey("words")) {
      answer.header(
          HttpHeaders.SET_COOKIE, Legibility.words("easy".equals(form.getFirst("words"))));
    }
    if (form.containsKey("text")) {
      answer.header(HttpHeaders.SET_COOKIE, Legibility.text("big".equals(form.getFirst("text"))));
    }
    return answer.build();
  }

  /** What came out, and what it was good for. */
  @GET
  @Path("result")
  public Response result(@PathParam("launch") String launch) {
    Visit visit = visits.require(launch);
    Optional<Attempt> completed = visit.attempt().filter(Attempt::isCompleted);
    if (completed.isEmpty()) {
      return Response.seeOther(URI.create(visit.base())).build();
    }
    List<String> reached =
        profiles.reachedBy(completed.get(), visit.session()).stream()
            .map(area -> AreaTitles.of(area, catalogue.framework(), languages.messages()))
            .toList();
    ResultPage page = ResultPage.of(visit, catalogue.framework(), reached);
    return Response.ok(templates.playerResult(page, languages.messages())).build();
  }
}
