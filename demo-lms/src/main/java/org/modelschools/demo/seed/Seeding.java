package org.modelschools.demo.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.Courses;
import org.modelschools.demo.course.Enrolment;
import org.modelschools.demo.course.Enrolments;
import org.modelschools.demo.database.DatabaseReady;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItemForm;
import org.modelschools.demo.gradebook.LineItems;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.school.People;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.seed.Seed.ClassSeed;
import org.modelschools.demo.seed.Seed.CourseSeed;
import org.modelschools.demo.seed.Seed.ModuleSeed;
import org.modelschools.demo.seed.Seed.SchoolSeed;
import org.modelschools.demo.setting.Addresses;

/**
 * Fills the database. A school that is there already is left as it is; the tool is brought to its
 * present address at every start.
 */
@ApplicationScoped
public class Seeding {

  @Inject Schools schools;
  @Inject People people;
  @Inject Tools tools;
  @Inject Courses courses;
  @Inject Enrolments enrolments;
  @Inject LineItems lineItems;
  @Inject Addresses addresses;

  @Transactional
  void fill(@Observes DatabaseReady ready) {
    tools.put(Tool.modelSchools(addresses.tool()));
    Seed seed = Seed.read();
    for (SchoolSeed school : seed.schools()) {
      if (schools.find(school.id()).isEmpty()) {
        add(seed, school);
      }
    }
  }

  private void add(Seed seed, SchoolSeed school) {
    int position = Integer.parseInt(school.deployment());
    schools.add(new School(school.id(), school.name(), school.kind(), position));
    tools.add(new Deployment(school.deployment(), Tool.MODEL_SCHOOLS, school.id()));
    for (int i = 0; i < school.teachers().size(); i++) {
      people.add(Person.teacher(teacher(school, i + 1), school.id(), school.teachers().get(i)));
    }
    school.classes().forEach(form -> addClass(school, form));
    for (int i = 0; i < school.courses().size(); i++) {
      addCourse(seed, school, school.courses().get(i), i);
    }
  }

  private void addClass(SchoolSeed school, ClassSeed form) {
    for (int i = 0; i < form.pupils().size(); i++) {
      String id = pupil(school, form.name(), i + 1);
      people.add(Person.pupil(id, school.id(), form.pupils().get(i), form.name()));
    }
  }

  private void addCourse(Seed seed, SchoolSeed school, CourseSeed seeded, int position) {
    String id = school.id() + "-" + seeded.id();
    courses.add(new Course(id, school.id(), seeded.label(), seeded.title(), position));
    enrolments.add(new Enrolment(id, teacher(school, seeded.teacher()), Enrolment.Role.INSTRUCTOR));
    ClassSeed form =
        school.classes().stream()
            .filter(it -> it.name().equals(seeded.className()))
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < form.pupils().size(); i++) {
      enrolments.add(new Enrolment(id, pupil(school, form.name(), i + 1), Enrolment.Role.LEARNER));
    }
    for (int i = 0; i < seeded.modules().size(); i++) {
      addModule(school, id, seed.module(seeded.modules().get(i)), i);
    }
    courses.add(
        new Activity(
            id + "-open",
            id,
            school.deployment(),
            seed.open().title(),
            seed.open().description(),
            seeded.modules().size()));
  }

  private void addModule(SchoolSeed school, String course, ModuleSeed module, int position) {
    String id = course + "-" + module.id();
    courses.add(
        new Activity(
                id, course, school.deployment(), module.title(), module.description(), position)
            .withCustom(Map.of("module", module.id())));
    LineItemForm form = LineItemForm.ofModule(id, module.title(), module.id());
    lineItems.add(new LineItem(id, Tool.MODEL_SCHOOLS, course, form));
  }

  private static String teacher(SchoolSeed school, int number) {
    return school.id() + "-t" + number;
  }

  private static String pupil(SchoolSeed school, String form, int number) {
    return "%s-%s-%02d".formatted(school.id(), form.toLowerCase(Locale.ROOT), number);
  }
}
