package org.modelschools.lti.competence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.learning.content.ModuleContent;

/**
 * What the modules of a course cover, and how far the class is; nobody is named.
 *
 * @param modules how many modules are placed in the course
 * @param pupils how many have begun something
 * @param covered how many of the nodes of each kind are covered
 * @param detailed whether the single competencies are shown, and not only what they stand in
 * @param areas the areas of the framework, in order
 * @param attribution where the labels come from
 * @param base the path of this page
 * @param back the path of the class view
 */
public record CoursePage(
    int modules,
    int pupils,
    Covered covered,
    boolean detailed,
    List<Area> areas,
    String attribution,
    String base,
    String back) {

  /** How many sub-areas and single competencies are covered, of how many. */
  public record Covered(int subAreas, int ofSubAreas, int single, int ofSingle) {}

  /**
   * An area.
   *
   * @param code its code
   * @param label its label
   * @param rows what stands in it
   */
  public record Area(String code, String label, List<Row> rows) {

    /** The rows that nothing in the course covers. */
    public List<Row> gaps() {
      return rows.stream().filter(row -> row.activities() == 0).toList();
    }
  }

  /**
   * A sub-area or a single competency.
   *
   * @param code its code
   * @param label its label
   * @param single whether nothing stands below it
   * @param activities how many activities in the course practise it
   * @param done how many of the class did one of them
   * @param managed how many of the class managed one of them
   * @param offers the modules on offer that would cover it; empty where it is covered
   */
  public record Row(
      String code,
      String label,
      boolean single,
      int activities,
      Heat done,
      Heat managed,
      List<Offer> offers) {}

  /** A module that would cover something: its title, and whom it is made for. */
  public record Offer(String title, String grades) {}

  /** What is put together: modules, the class, and in which words. */
  record Course(
      Framework framework,
      Syllabus placed,
      Syllabus offered,
      Map<Long, List<Proof>> pupils,
      Locale locale) {

    Area area(Competency area, boolean detailed) {
      return new Area(
          area.code().value(),
          area.label(locale),
          framework.all().stream()
              .filter(node -> framework.holds(area.code(), node.code()) && !node.equals(area))
              .filter(node -> detailed || node.code().depth() == SUB_AREA)
              .map(this::row)
              .toList());
    }

    private Row row(Competency node) {
      List<Reach> reaches =
          pupils.values().stream()
              .map(
                  own -> own.stream().filter(proof -> proof.shows(framework, node.code())).toList())
              .map(Reach::of)
              .toList();
      int activities = placed.activities(node.code());
      return new Row(
          node.code().value(),
          node.label(locale),
          node.code().depth() == framework.about().levels().size(),
          activities,
          new Heat(
              (int) reaches.stream().filter(each -> each != Reach.NONE).count(), pupils.size()),
          new Heat((int) reaches.stream().filter(Reach::isGoal).count(), pupils.size()),
          activities > 0 ? List.of() : offers(node));
    }

    private List<Offer> offers(Competency node) {
      return offered.practising(node.code()).stream()
          .map(edition -> edition.content(locale))
          .map((ModuleContent module) -> new Offer(module.title(), module.grades().toString()))
          .toList();
    }

    Covered covered() {
      List<Competency> subAreas = framework.atDepth(SUB_AREA);
      List<Competency> single = Profile.single(framework);
      return new Covered(covered(subAreas), subAreas.size(), covered(single), single.size());
    }

    private int covered(Collection<Competency> nodes) {
      return (int) nodes.stream().filter(node -> placed.activities(node.code()) > 0).count();
    }
  }

  private static final int SUB_AREA = 2;

  static CoursePage of(Course course, boolean detailed, String base, String back) {
    return new CoursePage(
        course.placed().editions().size(),
        course.pupils().size(),
        course.covered(),
        detailed,
        course.framework().atDepth(1).stream().map(area -> course.area(area, detailed)).toList(),
        course.framework().attribution(course.locale()),
        base,
        back);
  }

  /** The areas in which something is not covered. */
  public List<Area> incomplete() {
    return areas.stream().filter(area -> !area.gaps().isEmpty()).toList();
  }
}
