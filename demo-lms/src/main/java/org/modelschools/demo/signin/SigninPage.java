package org.modelschools.demo.signin;

import java.util.List;
import java.util.Map;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;

/** The people of one school to choose from: teachers first, then pupils by class. */
public record SigninPage(
    Page page,
    School school,
    String search,
    List<Person> teachers,
    Map<String, List<Person>> classes) {

  /** Whether the search found nobody. */
  public boolean nobody() {
    return teachers.isEmpty() && classes.isEmpty();
  }
}
