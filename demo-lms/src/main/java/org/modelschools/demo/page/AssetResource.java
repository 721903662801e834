package org.modelschools.demo.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Serves styles, scripts and pictures; the pattern of the path leaves nothing else in reach. */
@Path("/assets")
public class AssetResource {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  /** One file, to be kept by the browser: its address carries a version. */
  @GET
  @Path("{feature:[a-z]+}/{name:[a-z-]+}.{ending:css|js|svg}")
  public Response asset(
      @PathParam("feature") String feature,
      @PathParam("name") String name,
      @PathParam("ending") String ending) {
    byte[] content =
        Assets.find(feature + "/" + name + "." + ending).orElseThrow(NotFoundException::new);
    return Response.ok(content)
        .header("Content-Type", TYPES.get(ending))
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .build();
  }
}
