package org.modelschools.lti.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.course.Course;
import org.modelschools.core.course.Courses;
import org.modelschools.core.course.ResourceLink;
import org.modelschools.core.person.Pseudonyms;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.Platforms;
import org.modelschools.core.platform.service.NotGiven;
import org.modelschools.core.platform.service.Patience;
import org.modelschools.core.platform.service.TokenRefused;

/** The rosters of all courses, asked for when a teacher looks and forgotten with the answer. */
@ApplicationScoped
public class Rosters {

  private static final System.Logger LOG = System.getLogger(Rosters.class.getName());

  @Inject MembershipCalls calls;
  @Inject Patience patience;
  @Inject ClassNumbers numbers;
  @Inject Pseudonyms pseudonyms;
  @Inject Courses courses;
  @Inject Platforms platforms;

  /** The pupils of the course that this link stands in. */
  public Roster of(ResourceLink link) {
    Optional<String> address =
        Optional.ofNullable(link.courseId()).flatMap(courses::find).map(Course::membershipsUrl);
    Optional<Deployment> deployment = platforms.findDeployment(link.deploymentId());
    if (address.isEmpty() || deployment.isEmpty()) {
      return Roster.without(Trouble.NOT_OFFERED);
    }
    try {
      List<Membership> members =
          patience.await(() -> calls.learners(deployment.get(), address.get(), link.linkId()));
      return roster(members, deployment.get(), numbers.byPseudonym(link.classId()));
    } catch (TokenRefused e) {
      return without(Trouble.REFUSED, link, e);
    } catch (NotGiven e) {
      return without(e.isPassing() ? Trouble.AWAY : Trouble.REFUSED, link, e);
    } catch (Outbound.Paused e) {
      return without(Trouble.PAUSED, link, e);
    } catch (IOException e) {
      return without(Trouble.AWAY, link, e);
    }
  }

  private static Roster without(Trouble trouble, ResourceLink link, IOException cause) {
    LOG.log(
        Level.INFO,
        "roster trouble={0} link={1} cause={2}",
        trouble,
        Long.toString(link.id()),
        cause.getClass().getSimpleName());
    return Roster.without(trouble);
  }

  private Roster roster(
      List<Membership> members, Deployment deployment, Map<String, Integer> known) {
    long platform = deployment.platform().id().value();
    List<Roster.Pupil> pupils = new ArrayList<>();
    int nameless = 0;
    for (Membership member : members.stream().sorted(Roster.alphabetical()).toList()) {
      Integer number = known.get(pseudonyms.of(platform, member.userId()));
      String name = member.name();
      if (name != null) {
        pupils.add(new Roster.Pupil(number, name));
      } else if (number == null) {
        nameless++;
      }
    }
    boolean withheld = pupils.isEmpty() && !members.isEmpty();
    return new Roster(pupils, nameless, withheld ? Trouble.WITHHELD : null);
  }
}
