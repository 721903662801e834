package org.modelschools.dashboard.platforms;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.invitation.Invitation;
import org.modelschools.core.platform.invitation.Invitations;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** Makes invitations and takes them back. */
@Path("platforms/invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class InvitationsResource {

  private static final System.Logger LOG = System.getLogger(InvitationsResource.class.getName());

  @Inject Invitations invitations;
  @Inject Tool tool;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;
  @Inject Clock clock;

  /** The answer itself shows the address: only its hash is kept, so no other page could. */
  @POST
  @Operation(hidden = true)
  public Response make(
      @FormParam("form") @Nullable String form,
      @FormParam("school") @DefaultValue("") String school) {
    signedIn.require(form);
    if (!schools.know(school)) {
      throw new NotFound("school");
    }
    String address = tool.invitation(invitations.make(school));
    LOG.log(Level.INFO, "invitation made school={0}", school);
    Words words = new Words(schools, languages.messages());
    LocalDate until = LocalDate.ofInstant(clock.instant().plus(Invitation.LIFE), clock.getZone());
    InvitationPage page =
        new InvitationPage(
            menus.at(Menu.Place.PLATFORMS), words.school(school), address, words.date(until));
    JteModel view = new StaticTemplates().platformsInvitation(page, words.messages());
    return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @POST
  @Path("{id}/revocation")
  @Operation(hidden = true)
  public Response revoke(@PathParam("id") long id, @FormParam("form") @Nullable String form) {
    signedIn.require(form);
    invitations.revoke(id);
    LOG.log(Level.INFO, "invitation revoked invitation={0}", String.valueOf(id));
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, menus.base() + "platforms")
        .build();
  }
}
