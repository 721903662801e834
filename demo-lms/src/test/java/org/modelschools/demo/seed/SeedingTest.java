package org.modelschools.demo.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.Beans;
import org.modelschools.demo.MovingClock;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.database.TestDatabase;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;

class SeedingTest {

  private static final List<String> SCHOOLS = List.of("saalebogen", "fuchsturm", "kunitzblick");

  @Test
  void three_schools_are_there_however_often_it_runs() {
    try (TestDatabase database = new TestDatabase()) {
      Beans beans = new Beans(database, new MovingClock());
      Seeded.in(beans);
      Seeded.in(beans);
      List<School> schools = beans.get(Schools.class).all();
      assertEquals(SCHOOLS, schools.stream().map(School::id).toList());
      for (int i = 0; i < SCHOOLS.size(); i++) {
        String deployment = String.valueOf(i + 1);
        assertEquals(
            SCHOOLS.get(i),
            beans.get(Tools.class).findDeployment(deployment).orElseThrow().school());
      }
    }
  }

  @Test
  void every_school_has_teachers_classes_and_courses_with_activities() {
    try (TestDatabase database = new TestDatabase()) {
      Beans beans = new Beans(database, new MovingClock());
      Seeded.in(beans);
      for (String school : SCHOOLS) {
        List<Person> people = beans.get(People.class).at(school);
        assertEquals(3, people.stream().filter(Person::isTeacher).count());
        assertTrue(people.size() > 45, school);
      }
      Courses courses = beans.get(Courses.class);
      assertEquals(2, courses.of("saalebogen-6a-01").size());
      assertEquals(3, courses.activities("saalebogen-medien-6a").size());
    }
  }
}
