package org.modelschools.dashboard.platforms;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.platform.PendingDeployment;
import org.modelschools.core.platform.PendingDeployments;
import org.modelschools.core.platform.PlatformId;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.signin.SignedIn;
import org.modelschools.dashboard.views.StaticTemplates;

/** A deployment that waits for a school is dismissed: it belongs to none, or was a mistake. */
@Path("platforms/{platform: \\d{1,18}}/deployments/{pending: \\d{1,18}}/dismissal")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class DismissalResource {

  private static final System.Logger LOG = System.getLogger(DismissalResource.class.getName());

  @Inject PendingDeployments pending;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Menus menus;
  @Inject Languages languages;

  @PathParam("platform")
  long platform;

  @PathParam("pending")
  long id;

  @GET
  @Operation(hidden = true)
  public JteModel before() {
    PendingDeployment waiting = pending.require(new PlatformId(platform), id);
    String sentence = new Words(schools, languages.messages()).waiting(waiting);
    return new StaticTemplates()
        .platformsDismissal(
            menus.at(Menu.Place.PLATFORMS),
            new PlatformsPage.Waiting(id, platform, sentence),
            languages.messages());
  }

  @POST
  @Operation(hidden = true)
  public Response dismiss(@FormParam("form") @Nullable String form) {
    signedIn.require(form);
    pending.take(new PlatformId(platform), id);
    LOG.log(Level.INFO, "platform dismissed platform={0}", String.valueOf(platform));
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, menus.base() + "platforms")
        .build();
  }
}
