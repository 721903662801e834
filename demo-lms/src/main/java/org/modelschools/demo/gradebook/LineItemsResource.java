package org.modelschools.demo.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.service.Allows;
import org.modelschools.demo.service.Caller;
import org.modelschools.demo.service.Contexts;
import org.modelschools.demo.service.Paging;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.Manners;
import org.modelschools.demo.token.Scope;

/** The line item service (AGS 2.0 §3.2): a tool sees and changes its own columns only. */
@RequestScoped
@Transactional
@Path("/api/contexts/{context}/lineitems")
public class LineItemsResource {

  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  @Inject Contexts contexts;
  @Inject LineItems lineItems;
  @Inject Caller caller;
  @Inject Addresses addresses;
  @Inject Manners manners;

  /** The line items that fit all given filters. */
  @GET
  @Produces(CONTAINER)
  @Allows({Scope.LINEITEM, Scope.LINEITEM_READONLY})
  public Response list(
      @PathParam("context") String context,
      @QueryParam("resource_link_id") @Nullable String resourceLink,
      @QueryParam("resource_id") @Nullable String resource,
      @QueryParam("tag") @Nullable String tag,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @DefaultValue("") String after) {
    Course course = contexts.requireGraded(context);
    Paging paging =
        Paging.of(addresses.lineItems(course.id()), limit)
            .with("resource_link_id", resourceLink)
            .with("resource_id", resource)
            .with("tag", tag);
    LineItemSelection wanted = new LineItemSelection(resourceLink, resource, tag);
    List<LineItem> found =
        lineItems.page(caller.clientId(), course.id(), wanted, after, paging.oneMore());
    JsonArrayBuilder items = Json.createArrayBuilder();
    paging.cut(found).forEach(item -> items.add(item.form().json(url(item))));
    Response.ResponseBuilder response = Response.ok(items.build().toString());
    Optional<String> link =
        manners.moodle() ? paging.asMoodle(found, LineItem::id) : paging.next(found, LineItem::id);
    link.ifPresent(it -> response.header("Link", it));
    return response.build();
  }

  /** Adds a column; the resource link, if given, must be one of this course and tool. */
  @POST
  @Consumes(ITEM)
  @Produces(ITEM)
  @Allows(Scope.LINEITEM)
  public Response create(@PathParam("context") String context, String body) {
    Course course = contexts.requireGraded(context);
    LineItemForm form = LineItemForm.parse(body);
    String link = form.resourceLinkId();
    if (link != null) {
      contexts.requireLink(course, link);
    }
    LineItem item = new LineItem(lineItems.newId(), caller.clientId(), course.id(), form);
    lineItems.add(item);
    return Response.created(URI.create(url(item))).entity(json(item)).build();
  }

  /** One line item. */
  @GET
  @Path("{item}")
  @Produces(ITEM)
  @Allows({Scope.LINEITEM, Scope.LINEITEM_READONLY})
  public String read(@PathParam("context") String context, @PathParam("item") String id) {
    return json(require(context, id));
  }

  /** Replaces what a tool may decide; URL and resource link stay what they are. */
  @PUT
  @Path("{item}")
  @Consumes(ITEM)
  @Produces(ITEM)
  @Allows(Scope.LINEITEM)
  public String update(
      @PathParam("context") String context, @PathParam("item") String id, String body) {
    LineItem item = require(context, id);
    LineItemForm form = LineItemForm.parse(body);
    String link = form.resourceLinkId();
    if (link != null && !link.equals(item.activity())) {
      throw Failure.invalid("resourceLinkId-fixed", "resourceLinkId cannot be changed.");
    }
    if (manners.moodle() && link == null) {
      item.uncouple();
    }
    return json(item.describe(form));
  }

  /** Removes a column with its results. */
  @DELETE
  @Path("{item}")
  @Allows(Scope.LINEITEM)
  public void delete(@PathParam("context") String context, @PathParam("item") String id) {
    lineItems.remove(require(context, id));
  }

  private LineItem require(String context, String id) {
    return lineItems.require(caller.clientId(), contexts.requireGraded(context).id(), id);
  }

  private String json(LineItem item) {
    return item.form().json(url(item)).build().toString();
  }

  private String url(LineItem item) {
    return addresses.lineItem(item.course(), item.id());
  }
}
