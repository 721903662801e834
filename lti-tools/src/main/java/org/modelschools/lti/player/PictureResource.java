package org.modelschools.lti.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.modelschools.core.catalogue.Picture;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.security.ContentSecurity;

/**
 * The pictures of a module, for whoever may see the module. An address names what is drawn, so a
 * browser never needs to ask twice.
 */
@Path("launches/{launch}/pictures")
@ApplicationScoped
public class PictureResource {

  private static final String MEDIA_TYPE = "image/svg+xml;charset=UTF-8";

  @Inject Visits visits;

  @GET
  @Path("{fingerprint: [0-9a-f]{16}}.svg")
  public Response show(
      @PathParam("launch") String launch, @PathParam("fingerprint") String fingerprint) {
    Picture picture =
        visits.findPicture(launch, fingerprint).orElseThrow(() -> new NotFound("picture"));
    return Response.ok(picture.svg(), MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
        .header(ContentSecurity.HEADER, ContentSecurity.DRAWING)
        .build();
  }
}
