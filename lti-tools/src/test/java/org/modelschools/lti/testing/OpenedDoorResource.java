package org.modelschools.lti.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.modelschools.core.platform.legacy.LegacyConsumers;

/** Opens the door for LTI 1.1 as the dashboard does; put into the war by the tests. */
@Path("opened-door")
@ApplicationScoped
public class OpenedDoorResource {

  @Inject LegacyConsumers consumers;

  /** The row of the platform, its key and its secret. */
  @POST
  @Produces("text/plain")
  public String open(@FormParam("address") String address) {
    LegacyConsumers.Opened opened = consumers.open("Alt", address, "saalebogen");
    return opened.platform().value() + " " + opened.key() + " " + opened.secret();
  }
}
