package org.modelschools.lti.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.Attempts;
import org.modelschools.core.learning.Learner;
import org.modelschools.core.person.Role;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.roster.ClassNumbers;
import org.modelschools.lti.views.StaticTemplates;

/** Where a cell of the platform's gradebook leads. */
@Path("launches/{launch}/review")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

  @Inject LaunchSessions sessions;
  @Inject ReviewRequests requests;
  @Inject ClassNumbers numbers;
  @Inject Attempts attempts;
  @Inject Courses courses;
  @Inject Languages languages;
  @Inject Addresses addresses;

  private final StaticTemplates templates = new StaticTemplates();

  /** On to the work; who is neither the teacher nor the pupil finds nothing. */
  @GET
  @Transactional
  public Response show(@PathParam("launch") String launch) {
    LaunchSession session = sessions.require(launch);
    Optional<Long> pupil = numbers.findPerson(requests.require(session).pseudonym());
    String visit = session.base();
    if (session.role() != Role.TEACHER) {
      if (pupil.filter(person -> person == session.personId()).isEmpty()) {
        throw new NotFound("work of somebody else");
      }
      return to(visit + "/player");
    }
    ResourceLink link =
        courses.requireLink(
            session.resourceLinkId().orElseThrow(() -> new NotFound("resource link")));
    return pupil
        .filter(person -> hasBegun(person, link))
        .map(person -> to(visit + "/classroom/pupils/" + numbers.ensure(link, person)))
        .orElseGet(() -> nothing(visit));
  }

  private boolean hasBegun(long person, ResourceLink link) {
    return attempts.of(new Learner(person, link.id())).attempts().stream()
        .anyMatch(attempt -> !attempt.isPreview());
  }

  private Response to(String path) {
    return Response.seeOther(URI.create(addresses.path(path))).build();
  }

  private Response nothing(String visit) {
    return Response.ok(
            templates.reviewNothing(addresses.path(visit + "/classroom"), languages.messages()))
        .build();
  }
}
