package org.modelschools.lti.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.exchange.CaseWriter;
import org.modelschools.core.competency.exchange.Identifiers;
import org.modelschools.core.learning.framework.FrameworkShelf;
import org.modelschools.lti.launch.message.Addresses;

/** The frameworks as 1EdTech's CASE 1.1 has them, for everybody to read (REST/JSON binding). */
@Path("ims/case/v1p1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

  private static final String UUID_PATTERN = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

  @Inject FrameworkShelf shelf;
  @Inject Addresses addresses;

  /** getAllCFDocuments. */
  @GET
  @Path("CFDocuments")
  public Response documents(
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("orderBy") @Nullable String order,
      @QueryParam("fields") @Nullable String fields) {
    Frameworks all = shelf.all();
    CaseWriter writer = new CaseWriter(all, ids());
    List<JsonObject> documents = all.all().stream().map(writer::document).toList();
    Optional<Selection> asked = Selection.of(limit, offset, sort, order, fields);
    if (asked.isEmpty() || !asked.get().fits(documents.get(0))) {
      return refused(new StatusInfo(400, "invalid_selection_field", "limit, offset or fields"));
    }
    if (!asked.get().sorts(documents.get(0))) {
      return refused(new StatusInfo(400, "invalid_sort_field", "sort"));
    }
    JsonObject body =
        Json.createObjectBuilder().add("CFDocuments", asked.get().of(documents)).build();
    return Response.ok(body.toString())
        .header("X-Total-Count", documents.size())
        .header(HttpHeaders.LINK, links(asked.get(), documents.size()))
        .build();
  }

  /** Everything else by its id. */
  @GET
  @Path("{kind: CF[A-Za-z]+}/{id}")
  public Response one(@PathParam("kind") String kind, @PathParam("id") String id) {
    if (!id.matches(UUID_PATTERN)) {
      return refused(StatusInfo.NO_UUID);
    }
    CaseLookup lookup = new CaseLookup(shelf.all(), ids());
    return lookup
        .find(kind, UUID.fromString(id))
        .map(found -> Response.ok(found.toString()).build())
        .orElseGet(() -> refused(StatusInfo.UNKNOWN));
  }

  private Identifiers ids() {
    return new Identifiers(addresses.base());
  }

  private String links(Selection asked, int total) {
    return asked.pages(total).entrySet().stream()
        .map(
            page ->
                "<%sCFDocuments?limit=%d&offset=%d>; rel=\"%s\""
                    .formatted(
                        addresses.base() + Identifiers.CASE,
                        asked.limit(),
                        page.getValue(),
                        page.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static Response refused(StatusInfo info) {
    return Response.status(info.status()).entity(info.toJson().toString()).build();
  }
}
