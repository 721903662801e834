package org.modelschools.demo.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.page.Page;

/** A course with its activities; who teaches it also sees the way to the gradebook. */
public record CoursePage(
    Page page,
    Course course,
    String school,
    boolean teaches,
    long learners,
    List<Activity> activities,
    List<Placeable> tools,
    @Nullable Delivery delivery,
    List<Activity> delivered) {

  /** A tool that can be placed in the course: its deployment and its name. */
  public record Placeable(String deployment, String name) {}
}
