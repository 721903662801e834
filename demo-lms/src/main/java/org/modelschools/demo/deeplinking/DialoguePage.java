package org.modelschools.demo.deeplinking;

import org.modelschools.demo.course.Course;
import org.modelschools.demo.page.Page;

/** The frame in which a tool's dialogue opens. */
public record DialoguePage(Page page, Course course, String tool, String launch, String origins) {}
