package org.modelschools.demo.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.service.Allows;
import org.modelschools.demo.service.Caller;
import org.modelschools.demo.service.Contexts;
import org.modelschools.demo.service.Paging;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.Manners;
import org.modelschools.demo.token.Scope;

/** The result service of a line item (AGS 2.0 §3.3). */
@RequestScoped
@Transactional
@Path("/api/contexts/{context}/lineitems/{item}/results")
public class ResultsResource {

  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  /** Moodle does not count on a limit here. */
  private static final String CRASH = "<!DOCTYPE html><html><title>Error</title></html>";

  @Inject Contexts contexts;
  @Inject LineItems lineItems;
  @Inject Grades grades;
  @Inject People people;
  @Inject Caller caller;
  @Inject Addresses addresses;
  @Inject Manners manners;

  /** The results that count, rescaled to the line item. */
  @GET
  @Produces(RESULTS)
  @Allows(Scope.RESULT_READONLY)
  public Response results(
      @PathParam("context") String context,
      @PathParam("item") String id,
      @QueryParam("user_id") @Nullable String user,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @DefaultValue("") String after) {
    contexts.requireGraded(context);
    if (manners.moodle() && limit != null) {
      return Response.status(404).type("text/html").entity(CRASH).build();
    }
    LineItem item = lineItems.require(caller.clientId(), context, id);
    Paging paging = Paging.of(addresses.results(context, id), limit).with("user_id", user);
    String person = user == null ? null : people.findBySubject(user).map(Person::id).orElse("");
    List<Grade> found = grades.results(id, person, after, paging.oneMore());
    JsonArrayBuilder results = Json.createArrayBuilder();
    paging.cut(found).forEach(grade -> results.add(json(grade, item)));
    Response.ResponseBuilder response = Response.ok(results.build().toString());
    paging.next(found, Grade::id).ifPresent(next -> response.header("Link", next));
    return response.build();
  }

  private JsonObjectBuilder json(Grade grade, LineItem item) {
    String subject = people.find(grade.person()).map(Person::subject).orElse("");
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", url(item, subject))
            .add("scoreOf", addresses.lineItem(item.course(), item.id()))
            .add("userId", subject)
            .add("resultScore", Numbers.exact(grade.resultOutOf(item.scoreMaximum())))
            .add("resultMaximum", Numbers.exact(item.scoreMaximum()));
    addIfPresent(json, "comment", grade.comment());
    addIfPresent(json, "scoringUserId", grade.scoringUserId());
    return json;
  }

  private String url(LineItem item, String subject) {
    String results = addresses.results(item.course(), item.id());
    return results + (results.indexOf('?') < 0 ? "?" : "&") + "user_id=" + subject;
  }

  private static void addIfPresent(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
