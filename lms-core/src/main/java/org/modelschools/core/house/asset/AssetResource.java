package org.modelschools.core.house.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.failure.NotFound;

/**
 * Serves {@code /assets/*}. With its fingerprint an asset never changes and is cached for a year;
 * without (a font named in a style sheet) for a day.
 */
@Path("assets")
@ApplicationScoped
public class AssetResource {

  private static volatile String contextPath = "";

  /** The path of this application, for instance {@code /lti}. */
  static String contextPath() {
    return contextPath;
  }

  @SuppressWarnings("StaticAssignmentOfThrowable")
  void started(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    remember(context.getContextPath());
  }

  private static void remember(String path) {
    contextPath = path;
  }

  @GET
  @Path("{name: .+}")
  public Response get(
      @PathParam("name") String name,
      @QueryParam("v") @Nullable String fingerprint,
      @HeaderParam("Accept-Encoding") @Nullable String encodings) {
    Asset asset = Asset.find(name).orElseThrow(() -> new NotFound("asset"));
    boolean pinned = asset.fingerprint().equals(fingerprint);
    boolean gzip =
        encodings != null && encodings.contains("gzip") && asset.gzipped() != asset.bytes();
    Response.ResponseBuilder response =
        Response.ok(gzip ? asset.gzipped() : asset.bytes(), asset.mediaType())
            .header(
                HttpHeaders.CACHE_CONTROL,
                pinned ? "public, max-age=31536000, immutable" : "public, max-age=86400")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").build() : response.build();
  }
}
