package org.modelschools.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.modelschools.demo.course.Activity;
import org.modelschools.demo.course.ActivityPage;
import org.modelschools.demo.course.Course;
import org.modelschools.demo.course.CoursePage;
import org.modelschools.demo.course.Delivery;
import org.modelschools.demo.gradebook.GradebookPage;
import org.modelschools.demo.gradebook.LineItem;
import org.modelschools.demo.gradebook.LineItemForm;
import org.modelschools.demo.launch.FormPage;
import org.modelschools.demo.page.Language;
import org.modelschools.demo.page.Page;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.setting.DemoAccount;
import org.modelschools.demo.start.StartPage;
import org.modelschools.demo.views.StaticTemplates;

class PagesTest {

  private static final StaticTemplates TEMPLATES = new StaticTemplates();
  private static final Course COURSE = new Course("c", "s", "6a", "Medien <6a>", 0);
  private static final Person TEACHER = Person.teacher("t", "s", "Ada Lehr");
  private static final Person PUPIL = Person.pupil("p", "s", "Mia Wenzel", "6a");

  @Test
  void the_start_page_leads_three_ways_and_its_addresses_are_absolute() {
    for (Language language : Language.values()) {
      Document start =
          read(
              TEMPLATES.startStart(
                  new StartPage(
                      page(language), TEACHER, PUPIL, COURSE, "https://d.example/", account())));
      assertEquals(language.tag(), start.expectFirst("html").attr("lang"));
      assertEquals(3, start.select(".doors > li").size());
      assertTrue(start.select("[href], [src], [action]").stream().noneMatch(PagesTest::isRelative));
      assertTrue(
          start.select("form[method=post]").stream()
              .allMatch(form -> form.select("[name=csrf]").val().equals("secret")));
    }
  }

  @Test
  void the_agents_password_is_shown_in_a_demo_only() {
    Document start =
        read(
            TEMPLATES.startStart(
                new StartPage(page(Language.DE), TEACHER, PUPIL, COURSE, "/", account())));
    assertTrue(start.select(".account").isEmpty());
  }

  @Test
  void the_frame_of_an_activity_has_a_title() {
    Activity activity = new Activity("a", "c", "1", "Starke Passwörter", "", 0);
    Document document =
        read(
            TEMPLATES.courseActivity(
                new ActivityPage(page(Language.DE), COURSE, activity, "https://t.example")));
    Element frame = document.expectFirst("iframe");
    assertEquals("https://lms.example/lms/launches/a", frame.attr("src"));
    assertFalse(frame.attr("title").isBlank());
    assertEquals("https://t.example", frame.attr("data-origins"));
  }

  @Test
  void an_activity_for_a_window_has_no_frame() {
    Activity activity = new Activity("a", "c", "1", "Titel", "", 0).opening(null, Activity.WINDOW);
    Document document =
        read(
            TEMPLATES.courseActivity(
                new ActivityPage(page(Language.DE), COURSE, activity, "https://t.example")));
    assertTrue(document.select("iframe").isEmpty());
    assertEquals("_blank", document.expectFirst("a.button").attr("target"));
  }

  @Test
  void a_course_says_what_was_added_and_offers_to_remove_it() {
    Delivery delivery = new Delivery("d", "c", 1, "Fertig", null);
    Activity added = new Activity("x", "c", "1", "Neu <1>", "", 1).deliveredBy(delivery);
    Document teacher = read(course(true, delivery, List.of(added)));
    assertEquals(2, teacher.select("a[href$=/courses/c/activities/x/removal]").size());
    assertEquals(2, teacher.select(".notice").size());
    assertEquals(1, teacher.select("a[href$=/courses/c/contents]").size());
    Document pupil = read(course(false, null, List.of()));
    assertTrue(pupil.select("a[href$=/contents], a[href$=/removal]").isEmpty());
    Document nothing = read(course(true, new Delivery("d", "c", 0, null, "Oh"), List.of()));
    assertEquals(2, nothing.select(".notice").size());
    assertEquals(1, nothing.select(".notice--error").size());
  }

  private static JteModel course(
      boolean teaches, @Nullable Delivery delivery, List<Activity> delivered) {
    return TEMPLATES.courseCourse(
        new CoursePage(
            page(Language.DE),
            COURSE,
            "Schule",
            teaches,
            3,
            delivered,
            List.of(),
            delivery,
            delivered));
  }

  @Test
  void a_launch_form_escapes_what_it_carries_and_keeps_its_button() {
    FormPage form =
        new FormPage(
            page(Language.EN).framed(),
            "https://t.example/",
            Map.of("state", "\"><b>"),
            "launch.continue");
    Document document = read(TEMPLATES.launchForm(form));
    assertEquals("\"><b>", document.expectFirst("[name=state]").val());
    assertEquals(1, document.select("form button").size());
    assertTrue(document.select("header").isEmpty());
  }

  @Test
  void an_empty_gradebook_says_so_and_has_table_headings() {
    LineItem column =
        new LineItem("i", "tool", "c", LineItemForm.ofModule("a", "Passwörter", "m03"));
    Document document =
        read(
            TEMPLATES.gradebookGradebook(
                new GradebookPage(
                    page(Language.DE),
                    COURSE,
                    List.of(PUPIL),
                    List.of(column),
                    Map.of(),
                    Set.of(),
                    false)));
    assertEquals(2, document.select("th[scope=col]").size());
    assertEquals("Mia Wenzel", document.expectFirst("th[scope=row]").text());
    assertEquals(1, document.select(".notice").size());
  }

  private static Document read(JteModel model) {
    Document document = Jsoup.parse(model.render());
    assertEquals(1, document.select("h1").size());
    assertEquals(1, document.select("main").size());
    assertTrue(document.select("script:not([src]), style, [style], [onclick]").isEmpty());
    return document;
  }

  private static boolean isRelative(Element element) {
    String address = element.attr("href") + element.attr("src") + element.attr("action");
    return !address.startsWith("https://") && !address.matches("[#?].*");
  }

  private static Page page(Language language) {
    return new Page(
        language, "Titel", "https://lms.example/lms", "/", "secret", TEACHER.name(), false);
  }

  private static DemoAccount account() {
    return new DemoAccount();
  }
}
