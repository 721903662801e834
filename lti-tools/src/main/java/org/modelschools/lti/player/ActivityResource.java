package org.modelschools.lti.player;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.failure.Typed;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.learning.Attempt;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Text;
import org.modelschools.core.learning.activity.order.Ordering;
import org.modelschools.lti.launch.session.Ending;
import org.modelschools.lti.views.StaticTemplates;

/** One activity on one page: shown, answered, checked, tried again. */
@Path("launches/{launch}/player/activities/{activity}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ActivityResource {

  private static final int UNPROCESSABLE = 422;

  /** Set by the script that sends answers: it is told where to go on, and goes there itself. */
  private static final String SENT_BY = "Sent-By";

  @Inject Visits visits;
  @Inject Attempts attempts;
  @Inject Languages languages;
  @Inject MasterKey masterKey;
  @Inject Typed typed;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  /** The activity; with what was answered and said to it, unless one wants to try again. */
  @GET
  public Response show(
      @PathParam("launch") String launch,
      @PathParam("activity") String key,
      @QueryParam("retry") @Nullable String retry) {
    Visit visit = visits.require(launch);
    if (visit.attempt().isEmpty()) {
      return Response.seeOther(URI.create(visit.base())).build();
    }
    Activity activity = activity(visit, key);
    return Response.ok(page(visit, ActivityPage.of(visit, activity, retry != null))).build();
  }

  /** Takes an answer, or a move of one item, and shows what it led to. */
  @POST
  @Path("responses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("launch") String launch,
      @PathParam("activity") String key,
      @HeaderParam(SENT_BY) @Nullable String script,
      MultivaluedMap<String, String> form) {
    typed.keep(form);
    Visit visit = visits.require(launch);
    Activity activity = activity(visit, key);
    Attempt attempt = locked(visit);
    Answer answer = new Answer(form).only(activity.fields());
    Optional<Move> move = Move.of(form.getFirst("move"));
    if (activity instanceof Ordering && move.isPresent()) {
      attempt.draft(activity, move.get().apply(answer), clock);
      return goOn(visit.at(activity) + "?retry=1#task", script);
    }
    Scored scored = attempt.answer(activity, answer, clock);
    if (scored.refusal().filter(Refusal::isDraft).isPresent()) {
      attempt.draft(activity, answer, clock);
    }
    if (scored.refusal().equals(Optional.of(Refusal.UNDERWAY))) {
      return goOn(visit.at(activity) + "#scene", script);
    }
    return scored.isRefused()
        ? Response.status(UNPROCESSABLE)
            .entity(page(visit, ActivityPage.refused(visit, activity, answer, scored)))
            .build()
        : goOn(after(visit, activity), script);
  }

  private static Response goOn(String address, @Nullable String script) {
    URI uri = URI.create(address);
    return (script == null ? Response.seeOther(uri) : Response.created(uri)).build();
  }

  /** A text that was read leads on; everything else has something to say first. */
  private static String after(Visit visit, Activity activity) {
    if (!(activity instanceof Text)) {
      return visit.at(activity) + "#feedback";
    }
    return visit.nextOpen(activity).map(visit::at).orElse(visit.base() + "#open");
  }

  private JteModel page(Visit visit, ActivityPage page) {
    return templates.playerActivity(
        page,
        Optional.of(new Sitting(Ending.of(visit.session(), clock), kept(visit, page.activity()))),
        languages.messages());
  }

  /** What an answer that has not arrived is remembered under in the browser; tells nobody who. */
  private String kept(Visit visit, Activity activity) {
    String whose =
        visit.session().personId() + " " + visit.link().id() + " " + activity.key().value();
    byte[] name = masterKey.mac("kept-answer").doFinal(whose.getBytes(StandardCharsets.UTF_8));
    return "kept-" + HexFormat.of().formatHex(name, 0, 16);
  }

  private static Activity activity(Visit visit, String key) {
    return visit.content().find(new ActivityKey(key)).orElseThrow(() -> new NotFound("activity"));
  }

  private Attempt locked(Visit visit) {
    return visit
        .attempt()
        .flatMap(found -> attempts.findForUpdate(found.id(), visit.session().personId()))
        .orElseThrow(() -> new NotFound("attempt"));
  }
}
