package org.modelschools.demo.deeplinking;

import java.util.List;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.page.Page;

/** The tools of the school from which content can be added. */
public record ChooserPage(Page page, Course course, List<Source> sources) {

  /** A deployment, and the tool's name; a tool may be deployed several times. */
  public record Source(String deployment, String tool) {}
}
