package org.modelschools.demo.review;

import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.page.Page;

/** The frame in which the tool shows what a pupil handed in. */
public record ReviewPage(
    Page page, Course course, Activity activity, String pupil, String launch, String origins) {}
