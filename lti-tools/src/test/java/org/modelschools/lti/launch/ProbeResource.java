package org.modelschools.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.modelschools.lti.launch.session.LaunchSessions;

/** A page of a visit as every feature has them, put into the war by {@link LaunchIT}. */
@Path("launches/{id}/probe")
@ApplicationScoped
public class ProbeResource {

  @Inject LaunchSessions sessions;

  /** The role of the visit, if it is there in this browser. */
  @GET
  @Produces("text/plain")
  public String get(@PathParam("id") String id) {
    return sessions.require(id).role().name();
  }
}
