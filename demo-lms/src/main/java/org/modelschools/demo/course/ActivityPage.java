package org.modelschools.demo.course;

import org.modelschools.demo.page.Page;

/** The frame in which the tool of an activity opens. */
public record ActivityPage(Page page, Course course, Activity activity, String origins) {}
