package org.modelschools.lti.competence;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.LaunchSession;
import org.modelschools.lti.launch.session.LaunchSessions;
import org.modelschools.lti.views.StaticTemplates;

/** What a course covers and how far its class is, for who teaches it; for all others not there. */
@Path("launches/{launch}/competencies/course")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CourseResource {

  @Inject LaunchSessions sessions;
  @Inject Profiles profiles;
  @Inject Proofs proofs;
  @Inject Addresses addresses;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  /** The sub-areas; with {@code all} the single competencies too. */
  @GET
  public JteModel show(
      @PathParam("launch") String launch, @QueryParam("all") @Nullable String all) {
    LaunchSession session = sessions.requireTeacher(launch);
    Messages messages = languages.messages();
    Syllabus offered = profiles.offered();
    List<ResourceLink> links = profiles.links(session);
    CoursePage.Course course =
        new CoursePage.Course(
            profiles.framework(),
            profiles.placed(links, offered),
            offered,
            proofs.on(links.stream().map(ResourceLink::id).toList()),
            messages.locale());
    String visit = addresses.path(session.base());
    CoursePage page =
        CoursePage.of(course, all != null, visit + "/competencies/course", visit + "/classroom");
    return templates.competenceCourse(page, messages);
  }
}
