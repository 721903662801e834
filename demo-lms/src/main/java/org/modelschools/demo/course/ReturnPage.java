package org.modelschools.demo.course;

import org.modelschools.demo.page.Page;

/** Where a tool sends people when it has finished, with what it has to say to them. */
public record ReturnPage(Page page, Course course, String message, String error) {}
