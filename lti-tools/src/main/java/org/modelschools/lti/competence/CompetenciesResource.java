package org.modelschools.lti.competence;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.Attempt;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.views.StaticTemplates;

/** What somebody can do, shown to that person alone. */
@Path("launches/{launch}/competencies")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CompetenciesResource {

  @Inject LaunchSessions sessions;
  @Inject Profiles profiles;
  @Inject Addresses addresses;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  /** One's own competencies, with what shows them. */
  @GET
  public JteModel show(@PathParam("launch") String launch) {
    LaunchSession session = sessions.require(launch);
    Profiles.Own own = profiles.of(session);
    Messages messages = languages.messages();
    String player = addresses.path(session.base() + "/player");
    CompetenciesPage page =
        CompetenciesPage.of(
            own,
            session.role().previews(),
            SelfView.of(own.attempts(), profiles::edition, messages.locale()),
            places(own.attempts(), session, player),
            session.resourceLinkId().isPresent() ? player : null,
            messages);
    return templates.competenceCompetencies(page, messages);
  }

  /** Leads to what was done on this link, as far as the last attempt there still has it. */
  private Function<Proof, @Nullable String> places(
      List<Attempt> attempts, LaunchSession session, String player) {
    long link = session.resourceLinkId().orElse(-1L);
    return attempts.stream()
        .filter(attempt -> attempt.learner().resourceLinkId() == link)
        .reduce((before, after) -> after)
        .map(profiles::edition)
        .<Function<Proof, @Nullable String>>map(
            edition ->
                proof ->
                    proof.linkId() == link && edition.equals(proof.edition())
                        ? player + "/activities/" + proof.activity().key()
                        : null)
        .orElse(proof -> null);
  }
}
