package org.modelschools.demo.course;

import java.util.List;
import org.modelschools.demo.page.Page;

/** A course with its activities; who teaches it also sees the way to the gradebook. */
public record CoursePage(
    Page page,
    Course course,
    String school,
    boolean teaches,
    long learners,
    List<Activity> activities) {}
