package org.modelschools.lti.competence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.learning.Edition;
import org.modelschools.core.learning.content.ModuleContent;

/**
 * What somebody has shown, area by area; and apart from it, what they say of themselves.
 *
 * @param preview whether nothing counts
 * @param none whether nothing was done yet
 * @param areas the areas of the framework in order, those without goal or proof last
 * @param views what they say of themselves
 * @param attribution where the labels come from
 * @param back where they came from; null without an activity
 */
public record CompetenciesPage(
    boolean preview,
    boolean none,
    List<Area> areas,
    List<SelfView> views,
    String attribution,
    @Nullable String back) {

  /**
   * An area.
   *
   * @param code its code
   * @param title its name for children
   * @param goals how many competencies the course aims at
   * @param met how many of these are in the range aimed at
   * @param reached whether that is all of them, and there are some
   * @param items what was shown
   * @param open the labels of what the course aims at and nothing was shown of
   * @param next what may come next, where nothing was shown yet: those of the course first
   */
  public record Area(
      String code,
      String title,
      int goals,
      int met,
      boolean reached,
      List<Item> items,
      List<String> open,
      List<Next> next) {}

  /**
   * A competency of which something was shown.
   *
   * @param label its label
   * @param reach how far one is, as {@link Reach} names it
   * @param evidence what shows it
   */
  public record Item(String label, String reach, List<Evidence> evidence) {}

  /**
   * An activity that was done.
   *
   * @param module the module's title
   * @param title the activity's title
   * @param word how it went
   * @param href where it is; null where this visit does not lead there
   */
  public record Evidence(String module, String title, String word, @Nullable String href) {}

  /**
   * A module that may come next.
   *
   * @param title its title
   * @param grades whom it is made for
   * @param here whether it is in this course
   */
  public record Next(String title, String grades, boolean here) {}

  static CompetenciesPage of(
      Profiles.Own own,
      boolean preview,
      List<SelfView> views,
      Function<Proof, @Nullable String> places,
      @Nullable String back,
      Messages messages) {
    Profile profile = own.profile();
    return new CompetenciesPage(
        preview,
        profile.proofs().isEmpty(),
        profile.framework().atDepth(1).stream()
            .map(area -> area(area, own, places, messages))
            .sorted(Comparator.comparing(area -> area.goals() == 0 && area.items().isEmpty()))
            .toList(),
        views,
        profile.framework().attribution(messages.locale()),
        back);
  }

  /** The areas whose goal is reached. */
  public List<Area> reached() {
    return areas.stream().filter(Area::reached).toList();
  }

  private static Area area(
      Competency area,
      Profiles.Own own,
      Function<Proof, @Nullable String> places,
      Messages messages) {
    Profile profile = own.profile();
    List<Competency> goals = profile.goals(area);
    List<Item> items =
        profile.below(area).stream()
            .filter(competency -> profile.reach(competency) != Reach.NONE)
            .map(competency -> item(competency, profile, places, messages))
            .toList();
    return new Area(
        area.code().value(),
        AreaTitles.of(area, profile.framework(), messages),
        goals.size(),
        (int) goals.stream().filter(goal -> profile.reach(goal).isGoal()).count(),
        profile.isReached(area),
        items,
        goals.stream()
            .filter(goal -> profile.reach(goal) == Reach.NONE)
            .map(goal -> goal.label(messages.locale()))
            .toList(),
        items.isEmpty() ? next(area, own, messages) : List.of());
  }

  private static Item item(
      Competency competency,
      Profile profile,
      Function<Proof, @Nullable String> places,
      Messages messages) {
    return new Item(
        competency.label(messages.locale()),
        profile.reach(competency).code(),
        profile.proofs(competency.code()).stream()
            .map(proof -> evidence(proof, places.apply(proof), messages))
            .toList());
  }

  private static Evidence evidence(Proof proof, @Nullable String href, Messages messages) {
    ModuleContent module = proof.edition().content(messages.locale());
    String title = module.find(proof.activity().key()).orElse(proof.activity()).title();
    return new Evidence(module.title(), title, proof.word(), href);
  }

  private static List<Next> next(Competency area, Profiles.Own own, Messages messages) {
    Syllabus placed = own.profile().placed();
    return Stream.concat(
            placed.practising(area.code()).stream().map(edition -> next(edition, true, messages)),
            own.offered().without(placed).practising(area.code()).stream()
                .map(edition -> next(edition, false, messages)))
        .toList();
  }

  private static Next next(Edition edition, boolean here, Messages messages) {
    ModuleContent module = edition.content(messages.locale());
    return new Next(module.title(), module.grades().toString(), here);
  }
}
