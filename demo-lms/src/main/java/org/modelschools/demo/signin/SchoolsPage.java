package org.modelschools.demo.signin;

import java.util.List;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.school.School;

/** The schools to choose from. */
public record SchoolsPage(Page page, List<School> schools) {}
