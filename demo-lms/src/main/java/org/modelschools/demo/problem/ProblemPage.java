package org.modelschools.demo.problem;

import org.modelschools.demo.page.Page;

/** What happened and what one can do now. */
public record ProblemPage(Page page, String adviceKey, String code) {}
