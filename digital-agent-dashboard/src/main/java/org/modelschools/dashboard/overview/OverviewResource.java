package org.modelschools.dashboard.overview;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.adoption.rollup.Cells;
import org.modelschools.core.adoption.rollup.FoldedDays;
import org.modelschools.core.house.failure.NotFound;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.school.Municipality;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;
import org.modelschools.dashboard.overview.OverviewPage.Head;
import org.modelschools.dashboard.schools.Schools;
import org.modelschools.dashboard.views.StaticTemplates;

/** The overview of this week, and of each week before it. */
@Path("")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OverviewResource {

  private static final int WEEKS_BACK = 104;

  @Inject Cells cells;
  @Inject FoldedDays days;
  @Inject Schools schools;
  @Inject Menus menus;
  @Inject Languages languages;
  @Inject Clock clock;

  @GET
  @Operation(hidden = true)
  public JteModel thisWeek() {
    return page(Week.of(today()));
  }

  @GET
  @Path("weeks/{week}")
  @Operation(hidden = true)
  public JteModel week(@PathParam("week") String key) {
    return page(
        Week.find(key).filter(week -> isShown(week)).orElseThrow(() -> new NotFound("week")));
  }

  private JteModel page(Week week) {
    Municipality municipality = schools.municipality();
    LocalDate from = Adoption.firstDay(municipality, week);
    Adoption adoption = new Adoption(municipality, cells.between(from, week.sunday()), week);
    Messages messages = languages.messages();
    PageOfAdoption words = new PageOfAdoption(adoption, messages);
    OverviewPage page =
        new OverviewPage(
            menus.at(Menu.Place.OVERVIEW),
            head(week, words, messages),
            words.sections(),
            words.definitions(),
            days.holdInvented());
    return new StaticTemplates().overviewOverview(page, messages);
  }

  private Head head(Week week, PageOfAdoption words, Messages messages) {
    Wording wording = new Wording(messages);
    boolean lessons =
        Adoption.schoolYear(schools.municipality(), week)
            .map(year -> year.isSchoolWeek(week.monday()))
            .orElse(true);
    String age =
        days.lastRun()
            .map(at -> wording.age(Duration.between(at, clock.instant())))
            .orElseGet(() -> messages.text("overview.age.none"));
    return new Head(
        words.headline(),
        messages.text("overview.week", week.number()),
        wording.days(week),
        !lessons,
        age,
        link(week.plus(-1)),
        link(week.plus(1)));
  }

  private @Nullable String link(Week week) {
    return isShown(week) ? menus.base() + "weeks/" + week.key() : null;
  }

  private boolean isShown(Week week) {
    Week current = Week.of(today());
    return !week.monday().isAfter(current.monday())
        && !week.monday().isBefore(current.plus(-WEEKS_BACK).monday());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
