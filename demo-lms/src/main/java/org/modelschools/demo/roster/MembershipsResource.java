package org.modelschools.demo.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.service.Allows;
import org.modelschools.demo.service.Contexts;
import org.modelschools.demo.service.Paging;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.Manners;
import org.modelschools.demo.token.Scope;

/** Names and Role Provisioning Services 2.0. */
@RequestScoped
@Path("/api/contexts/{context}/memberships")
public class MembershipsResource {

  private static final String CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  @Inject Contexts contexts;
  @Inject Memberships memberships;
  @Inject Addresses addresses;
  @Inject Manners manners;

  /** The people of a context, of one role if wanted; with a resource link also its message. */
  @GET
  @Produces(CONTAINER)
  @Allows(Scope.MEMBERSHIP)
  public Response memberships(
      @PathParam("context") String context,
      @QueryParam("role") @Nullable String role,
      @QueryParam("rlid") @Nullable String resourceLink,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @DefaultValue("") String after) {
    Course course = contexts.require(context);
    Activity activity = resourceLink == null ? null : contexts.requireLink(course, resourceLink);
    Paging paging =
        Paging.of(addresses.services(context) + "/memberships", limit)
            .with("role", manners.moodle() ? null : role)
            .with("rlid", resourceLink);
    List<Membership> found = memberships.page(context, roles(role), after, paging.oneMore());
    List<Membership> page = paging.cut(found);
    Response.ResponseBuilder response = Response.ok(container(course, page, activity));
    paging.next(found, it -> it.person().id()).ifPresent(it -> response.header("Link", it));
    return response.build();
  }

  private String container(Course course, List<Membership> page, @Nullable Activity activity) {
    boolean names = contexts.agreement(course).sharesNames();
    JsonArrayBuilder members = Json.createArrayBuilder();
    page.forEach(member -> members.add(member.json(activity, names, manners.moodle())));
    return Json.createObjectBuilder()
        .add("id", addresses.services(course.id()) + "/memberships")
        .add(
            "context",
            Json.createObjectBuilder()
                .add("id", course.id())
                .add("label", course.label())
                .add("title", course.title()))
        .add("members", members)
        .build()
        .toString();
  }

  /** An unknown role is nobody's role. */
  private static List<Enrolment.Role> roles(@Nullable String wanted) {
    return Arrays.stream(Enrolment.Role.values())
        .filter(role -> wanted == null || role.isCalled(wanted))
        .toList();
  }
}
