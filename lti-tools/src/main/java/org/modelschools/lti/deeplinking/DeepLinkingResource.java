package org.modelschools.lti.deeplinking;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.security.ContentSecurity;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.key.ToolKeys;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.message.DeepLinkingSettings;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.picker.Offer;
import org.modelschools.lti.picker.Picker;
import org.modelschools.lti.picker.PickerPage.Purpose;
import org.modelschools.lti.views.StaticTemplates;

/**
 * The LMS's dialogue for content: the picker, then the signed choice that the browser carries back.
 */
@Path("launches/{launch}/deeplinking")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DeepLinkingResource {

  @Inject LaunchSessions sessions;
  @Inject DeepLinkingRequests requests;
  @Inject Picker picker;
  @Inject Platforms platforms;
  @Inject ToolKeys keys;
  @Inject Languages languages;
  @Inject Addresses addresses;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel show(@PathParam("launch") String launch, @Context UriInfo uri) {
    LaunchSession session = sessions.require(launch);
    if (requests.isAnswered(session)) {
      return templates.deeplinkingAnswered(languages.messages());
    }
    DeepLinkingSettings settings = requests.require(session);
    String page = addresses.path(session.base() + "/deeplinking");
    Purpose purpose =
        new Purpose(
            page,
            settings.takesLinks() ? page + "/selection" : "",
            settings.multiple(),
            settings.lineItems(),
            settings.targets());
    return templates.deeplinkingDialogue(
        picker.page(languages.messages().locale(), uri.getQueryParameters(), purpose),
        page + "/cancellation",
        languages.messages());
  }

  /** Carries what was picked back to the LMS; nothing picked is an answer too. */
  @POST
  @Path("selection")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response select(
      @PathParam("launch") String launch,
      @FormParam("pick") List<String> picks,
      @FormParam("graded") @Nullable String graded,
      @FormParam("target") @Nullable String target) {
    LaunchSession session = sessions.require(launch);
    DeepLinkingSettings settings = requests.require(session);
    List<Offer> picked =
        settings.takesLinks() ? picker.picked(languages.messages().locale(), picks) : List.of();
    List<Offer> taken = settings.multiple() ? picked : picked.stream().limit(1).toList();
    return answer(
        session,
        settings,
        new DeepLinkingResponse(taken.stream().map(Offer::item).toList(), graded != null, target));
  }

  /** Closes the LMS's dialogue without a choice. */
  @POST
  @Path("cancellation")
  @Transactional
  public Response cancel(@PathParam("launch") String launch) {
    LaunchSession session = sessions.require(launch);
    return answer(session, requests.require(session), DeepLinkingResponse.EMPTY);
  }

  /** One answer for a request: the platform would otherwise be told twice by a reload. */
  private Response answer(
      LaunchSession session, DeepLinkingSettings settings, DeepLinkingResponse response) {
    if (!requests.answer(session)) {
      return Response.ok(templates.deeplinkingAnswered(languages.messages())).build();
    }
    Deployment deployment =
        platforms
            .findDeployment(session.deploymentId())
            .orElseThrow(() -> new NotFound("deployment"));
    String jwt =
        keys.sign(response.claims(deployment, settings, addresses.launch(), clock.instant()));
    ResponsePage page = new ResponsePage(settings.returnUrl(), jwt, response.items().size());
    return Response.ok(templates.deeplinkingResponse(page, languages.messages()))
        .header(ContentSecurity.HEADER, ContentSecurity.sendingTo(settings.returnUrl()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
