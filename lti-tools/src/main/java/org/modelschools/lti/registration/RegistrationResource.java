package org.modelschools.lti.registration;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.CatalogueInUse;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.invitation.Invitations;
import org.modelschools.core.school.School;
import org.modelschools.core.school.SchoolKey;
import org.modelschools.lti.views.StaticTemplates;

/**
 * Where a platform registers itself (LTI Dynamic Registration 1.0 §3.3). The address that an
 * administrator pastes into the LMS ends in the secret of an invitation; the LMS adds where its
 * configuration stands, and a token.
 */
@Path("register")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RegistrationResource {

  @Inject DynamicRegistration registration;
  @Inject Invitations invitations;
  @Inject CatalogueInUse catalogue;
  @Inject Languages languages;

  /** Without an invitation nobody registers. */
  @GET
  public Response uninvited() {
    throw new RegistrationRefused(Reason.INVITATION_MISSING);
  }

  @GET
  @Path("{invitation}")
  public Response register(
      @PathParam("invitation") String invitation,
      @QueryParam("openid_configuration") @Nullable String configuration,
      @QueryParam("registration_token") @Nullable String token) {
    Platform platform = registration.register(invitation, configuration, token);
    String school = invitations.find(invitation).map(used -> name(used.school())).orElse("");
    RegisteredPage page = new RegisteredPage(school, !platform.deployments().isEmpty());
    JteModel view = new StaticTemplates().registrationRegistered(page, languages.messages());
    return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private String name(String school) {
    return catalogue
        .municipality()
        .findSchool(new SchoolKey(school))
        .map(School::name)
        .orElse(school);
  }
}
