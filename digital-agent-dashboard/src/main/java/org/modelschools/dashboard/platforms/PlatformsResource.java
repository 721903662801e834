package org.modelschools.dashboard.platforms;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.platform.PendingDeployment;
import org.modelschools.core.platform.PendingDeployments;
import org.modelschools.core.platform.Platform;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.invitation.Invitation;
import org.modelschools.core.platform.invitation.Invitations;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.views.StaticTemplates;

/** The page of all platforms. */
@Path("platforms")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlatformsResource {

  @Inject Platforms platforms;
  @Inject PendingDeployments pending;
  @Inject Invitations invitations;
  @Inject Schools schools;
  @Inject Menus menus;
  @Inject Languages languages;
  @Inject Clock clock;

  @GET
  @Operation(hidden = true)
  public JteModel all() {
    Messages messages = languages.messages();
    Words words = new Words(schools, messages);
    PlatformsPage page =
        new PlatformsPage(
            menus.at(Menu.Place.PLATFORMS),
            pending.all().stream().map(waiting -> waiting(waiting, words)).toList(),
            platforms.all().stream().map(platform -> line(platform, words)).toList(),
            invitations.open().stream().map(open -> invited(open, words)).toList(),
            Choice.of(schools, List.of()));
    return new StaticTemplates().platformsPlatforms(page, messages);
  }

  private static PlatformsPage.Waiting waiting(PendingDeployment waiting, Words words) {
    return new PlatformsPage.Waiting(
        waiting.id(), waiting.platform().id().value(), words.waiting(waiting));
  }

  private static PlatformsPage.Line line(Platform platform, Words words) {
    return new PlatformsPage.Line(
        platform.id().value(), platform.name(), words.status(platform), words.schools(platform));
  }

  private PlatformsPage.Invited invited(Invitation invitation, Words words) {
    LocalDate last = LocalDate.ofInstant(invitation.expiresAt(), clock.getZone());
    return new PlatformsPage.Invited(
        invitation.id(),
        words
            .messages()
            .text(
                "platforms.invited.sentence", words.school(invitation.school()), words.date(last)));
  }
}
