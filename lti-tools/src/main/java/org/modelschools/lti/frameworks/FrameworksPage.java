package org.modelschools.lti.frameworks;

import java.util.List;
import java.util.Locale;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.Frameworks;
import org.modelschools.core.competency.Proficiency;
import org.modelschools.core.competency.exchange.Identifiers;
import org.modelschools.core.learning.framework.FrameworkShelf;
import org.modelschools.lti.launch.message.Addresses;

/**
 * The frameworks that anybody may take.
 *
 * @param frameworks each of them
 * @param service the address of the service for programs
 */
public record FrameworksPage(List<Card> frameworks, String service) {

  /**
   * One framework.
   *
   * @param key which one
   * @param title its title
   * @param attribution what must stand beside its labels
   * @param version the edition
   * @param source where it was published
   * @param licence who may do what with it
   * @param usedByModules whether the modules' codes are of it
   * @param nodes areas and competencies, in order
   * @param scale its steps
   * @param downloads the path of its files, without their ending
   * @param pack the path of its package by CASE
   */
  public record Card(
      String key,
      String title,
      String attribution,
      String version,
      String source,
      String licence,
      boolean usedByModules,
      List<Node> nodes,
      List<Step> scale,
      String downloads,
      String pack) {}

  /**
   * One node.
   *
   * @param code its code
   * @param label its label
   * @param depth how deep it stands, from 1
   * @param deprecated whether it is given up
   */
  public record Node(String code, String label, int depth, boolean deprecated) {}

  /**
   * One step of a scale.
   *
   * @param name what it is called
   * @param meaning what somebody on it does
   */
  public record Step(String name, String meaning) {}

  /** The page in that language, with links to the tool. */
  static FrameworksPage of(
      Frameworks frameworks, FrameworkShelf shelf, Addresses addresses, Locale locale) {
    String root = addresses.path("");
    return new FrameworksPage(
        frameworks.all().stream()
            .map(each -> card(each, shelf.isOfModules(each.about().key()), root, locale))
            .toList(),
        addresses.base() + Identifiers.CASE + "CFDocuments");
  }

  private static Card card(Framework framework, boolean used, String root, Locale locale) {
    Framework.About about = framework.about();
    return new Card(
        about.key(),
        framework.title(locale),
        framework.attribution(locale),
        about.version(),
        about.source(),
        about.licence(),
        used,
        framework.all().stream().map(each -> node(framework, each, locale)).toList(),
        framework.scale().stream().map(each -> step(each, locale)).toList(),
        root + "/frameworks/" + about.key(),
        root + Identifiers.CASE + "CFPackages/" + Identifiers.of(about.key()));
  }

  private static Node node(Framework framework, Competency competency, Locale locale) {
    return new Node(
        competency.code().value(),
        competency.label(locale),
        framework.about().levels().indexOf(competency.level()) + 1,
        competency.deprecated());
  }

  private static Step step(Proficiency step, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    String name = english ? step.english() : step.german();
    return new Step(
        name.contains(step.code()) ? name : step.code() + " " + name,
        english ? step.meansInEnglish() : step.meansInGerman());
  }
}
