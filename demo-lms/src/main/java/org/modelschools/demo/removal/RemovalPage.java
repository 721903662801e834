package org.modelschools.demo.removal;

import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.page.Page;

/** The question whether an activity shall really be removed, with so many results. */
public record RemovalPage(Page page, Course course, Activity activity, long results) {}
