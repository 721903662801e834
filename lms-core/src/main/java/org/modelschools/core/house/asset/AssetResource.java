package org.modelschools.core.house.asset;

import jakarta.enterprise.context.ApplicationScoped;
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
