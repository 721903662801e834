package org.modelschools.dashboard.operator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.exchange.intake.Revision;

/**
 * A framework in an answer of the API.
 *
 * @param key which one
 * @param title its title in German
 * @param version its edition
 * @param source where it was published
 * @param licence who may do what with it
 * @param nodes how many areas and competencies it has
 * @param added codes that this call made
 * @param changed codes that are another than before this call
 * @param deprecated codes that this call gave up
 */
@Schema(name = "Framework")
public record FrameworkBody(
    String key,
    String title,
    String version,
    String source,
    String licence,
    int nodes,
    List<String> added,
    List<String> changed,
    List<String> deprecated) {

  static FrameworkBody of(Framework framework) {
    return of(new Revision(framework, List.of(), List.of(), List.of()));
  }

  static FrameworkBody of(Revision revision) {
    Framework.About about = revision.framework().about();
    return new FrameworkBody(
        about.key(),
        about.title().getOrDefault("de", ""),
        about.version(),
        about.source(),
        about.licence(),
        revision.framework().all().size(),
        values(revision.added()),
        values(revision.changed()),
        values(revision.deprecated()));
  }

  private static List<String> values(List<CompetencyCode> codes) {
    return codes.stream().map(CompetencyCode::value).toList();
  }
}
