package org.modelschools.demo.course;

import java.util.List;
import org.modelschools.demo.page.Page;

/** The courses of the person who is signed in; teachers also look after the tools. */
public record CoursesPage(Page page, List<Course> courses, boolean teacher) {}
