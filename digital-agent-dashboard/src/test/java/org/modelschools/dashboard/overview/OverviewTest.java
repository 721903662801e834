package org.modelschools.dashboard.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.modelschools.core.adoption.Kind;
import org.modelschools.core.adoption.rollup.Samples;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.content.Catalogue;
import org.modelschools.core.person.Role;
import org.modelschools.core.school.Municipality;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.views.StaticTemplates;

/** The page as people get it: three schools, one of them with too few teachers. */
class OverviewTest {

  private static final Municipality JENA = Catalogue.packed().municipality();
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Week WEEK = Week.of(MONDAY);

  private final Samples samples =
      new Samples()
          .with(MONDAY, "saalebogen", Role.TEACHER, Kind.LAUNCH, 1, 12)
          .with(MONDAY, "fuchsturm", Role.TEACHER, Kind.LAUNCH, 101, 20)
          .with(MONDAY, "kunitzblick", Role.TEACHER, Kind.LAUNCH, 201, 3)
          .with(MONDAY, "saalebogen", Role.PUPIL, Kind.LAUNCH, 1001, 123)
          .with(MONDAY.plusDays(1), "saalebogen", Role.PUPIL, Kind.LAUNCH, 1001, 123)
          .with(MONDAY, "fuchsturm", Role.PUPIL, Kind.LAUNCH, 2001, 200)
          .with(MONDAY, "kunitzblick", Role.PUPIL, Kind.LAUNCH, 3001, 77)
          .with(MONDAY, "saalebogen", Role.PUPIL, Kind.COMPLETE, 1001, 61)
          .with(MONDAY.minusWeeks(1), "saalebogen", Role.PUPIL, Kind.COMPLETE, 1001, 52);

  private final Document german = render(Locale.GERMAN);

  @Test
  void everybody_is_counted_once_in_a_week() {
    assertEquals("123", figure("saalebogen", 1).select(".figure__value").text());
    assertEquals("400", figure("all", 1).select(".figure__value").text());
  }

  @Test
  void small_numbers_say_that_they_are_rounded() {
    assertEquals("rund 10", figure("saalebogen", 0).select(".figure__value").text());
  }

  @Test
  void too_few_people_are_said_in_words_with_the_reason() {
    Element hidden = figure("kunitzblick", 0);
    assertTrue(hidden.select(".figure__value").isEmpty());
    assertEquals(
        "Zu wenige Personen – nicht angezeigt Weniger als 5 waren dabei, oder weniger als 5 waren nicht dabei.",
        hidden.select(".figure__hidden").text());
  }

  @Test
  void the_total_is_hidden_when_it_would_tell_the_hidden_school() {
    assertTrue(figure("all", 0).select(".figure__hidden").text().contains("errechnen"));
  }

  @Test
  void the_hidden_number_stands_nowhere_on_the_page() {
    assertFalse(german.text().matches(".*\\b3 Lehrkräfte.*"));
    assertFalse(german.text().matches(".*\\b35 Lehrkräfte.*"));
  }

  @Test
  void the_headline_names_only_what_may_be_shown() {
    assertEquals(
        "In dieser Woche waren 400 Schülerinnen und Schüler dabei.", german.select("h1").text());
  }

  @Test
  void schools_stand_in_the_order_of_the_catalogue() {
    assertEquals(
        List.of("all", "saalebogen", "fuchsturm", "kunitzblick"),
        german.select(".school h2").eachAttr("id"));
  }

  @Test
  void each_chart_has_words_and_a_table_twin() {
    assertEquals(16, german.select("svg[role=img][aria-label]").size());
    assertEquals(4, german.select("details table").size());
    String row = german.select("#saalebogen ~ details tbody tr").get(6).text();
    assertEquals("KW 47, 16.–22. November 2026 0 0 0 52", row);
  }

  @Test
  void the_school_year_adds_up_the_weeks_and_is_rounded() {
    assertEquals(
        "Schuljahr bisher: rund 110", figure("saalebogen", 3).select(".figure__year").text());
  }

  @Test
  void the_page_is_there_in_english_too() {
    Document english = render(Locale.ENGLISH);
    assertEquals("en", english.select("html").attr("lang"));
    assertEquals("This week 400 pupils took part.", english.select("h1").text());
    assertEquals(
        "Week 48, 23 – 29 November 2026", english.select("tbody tr").get(7).select("th").text());
  }

  @Test
  void ages_are_told_roughly() {
    Wording wording = new Wording(Messages.in(Locale.GERMAN));
    assertEquals("Stand: vor wenigen Sekunden", wording.age(Duration.ZERO));
    assertEquals("Stand: vor 20 Sekunden", wording.age(Duration.ofSeconds(20)));
    assertEquals("Stand: vor einer Minute", wording.age(Duration.ofSeconds(70)));
    assertEquals("Stand: vor 3 Stunden", wording.age(Duration.ofHours(3)));
    assertEquals("Stand: vor wenigen Sekunden", wording.age(Duration.ofSeconds(-3)));
  }

  private Element figure(String school, int position) {
    return german.select("#" + school + " ~ .figures > .figure").get(position);
  }

  private Document render(Locale locale) {
    Messages messages = Messages.in(locale);
    Adoption adoption = new Adoption(JENA, samples.counted(), WEEK);
    PageOfAdoption words = new PageOfAdoption(adoption, messages);
    OverviewPage.Head head =
        new OverviewPage.Head(
            words.headline(),
            messages.text("overview.week", WEEK.number()),
            new Wording(messages).days(WEEK),
            false,
            messages.text("overview.age.none"),
            "/dashboard/weeks/2026-W47",
            null);
    Menu menu = new Menu("/dashboard/", Menu.Place.OVERVIEW, "agent", "token");
    OverviewPage page = new OverviewPage(menu, head, words.sections(), words.definitions(), true);
    return Jsoup.parse(new StaticTemplates().overviewOverview(page, messages).render());
  }
}
