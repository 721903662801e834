package org.modelschools.demo.deeplinking;

import org.modelschools.demo.page.Page;

/** Out of the dialogue's frame and back to the course. */
public record AnsweredPage(Page page, String course) {}
