package org.modelschools.lti.visibility;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.modelschools.core.house.message.Languages;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.views.StaticTemplates;

/** What the school can see of a pupil's work, and what nobody sees; {@code docs/privacy.md}. */
@Path("launches/{launch}/visibility")
@ApplicationScoped
public class VisibilityResource {

  @Inject LaunchSessions sessions;
  @Inject Addresses addresses;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel show(@PathParam("launch") String launch) {
    String back = addresses.path(sessions.require(launch).base() + "/player");
    return templates.visibilityVisibility(back, languages.messages());
  }
}
