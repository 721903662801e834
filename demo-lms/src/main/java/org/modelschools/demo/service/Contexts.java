package org.modelschools.demo.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Agreement;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tools;

/** What the calling tool may see: courses of schools at which it is deployed, links of its own. */
@RequestScoped
public class Contexts {

  @Inject Courses courses;
  @Inject Tools tools;
  @Inject Agreements agreements;
  @Inject Caller caller;

  /** A course, or a 404. */
  public Course require(String id) {
    return courses
        .find(id)
        .filter(course -> tools.isDeployed(caller.clientId(), course.school()))
        .orElseThrow(() -> Failure.notFound("context"));
  }

  /** As {@link #require}, for the grade services: schools may do without a tool's grades. */
  public Course requireGraded(String id) {
    Course course = require(id);
    if (!agreement(course).takesGrades()) {
      throw new Failure(403, "grades-unwanted", "This school takes no grades from the tool.");
    }
    return course;
  }

  /** What the school of a course has agreed with the calling tool. */
  public Agreement agreement(Course course) {
    return agreements.of(caller.clientId(), course.school());
  }

  /** A resource link of this course and this tool, or a 404. */
  public Activity requireLink(Course course, String id) {
    return courses
        .findActivity(id)
        .filter(activity -> activity.course().equals(course.id()) && isOwn(activity))
        .orElseThrow(() -> Failure.notFound("resource-link"));
  }

  private boolean isOwn(Activity activity) {
    return tools
        .findDeployment(activity.deployment())
        .map(Deployment::clientId)
        .filter(caller.clientId()::equals)
        .isPresent();
  }
}
