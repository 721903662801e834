package org.modelschools.demo.start;

import org.modelschools.demo.course.Course;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.setting.DemoAccount;

/** Three ways into the demo. */
public record StartPage(
    Page page,
    Person teacher,
    Person pupil,
    Course course,
    String dashboard,
    DemoAccount account) {}
