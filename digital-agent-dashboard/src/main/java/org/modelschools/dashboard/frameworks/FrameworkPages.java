package org.modelschools.dashboard.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modelschools.core.competency.Competency;
import org.modelschools.core.competency.CompetencyCode;
import org.modelschools.core.competency.Framework;
import org.modelschools.core.competency.FrameworkWriter;
import org.modelschools.core.competency.exchange.intake.Fault;
import org.modelschools.core.competency.exchange.intake.Revision;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.menu.Menus;

/** Puts the pages of the frameworks into words. */
@RequestScoped
public class FrameworkPages {

  @Inject FrameworkDesk desk;
  @Inject Menus menus;
  @Inject Languages languages;

  @Inject
  @ConfigProperty(name = "LTI_BASE_URL", defaultValue = "http://localhost:8080/lti")
  String tools;

  /** All frameworks and the form, with what is wrong with it. */
  FrameworksPage all(ImportForm form, List<Fault> faults, String taken) {
    Messages messages = languages.messages();
    return new FrameworksPage(
        menu(),
        desk.all().all().stream().map(each -> line(each, messages)).toList(),
        tools + "/frameworks",
        ImportForm.WRITTEN.stream()
            .map(name -> new FrameworksPage.Field(name, form.text(name)))
            .toList(),
        faults.stream().map(each -> Told.of(each, messages)).toList(),
        taken);
  }

  /** What taking that framework would do. */
  PreviewPage preview(Framework coming) {
    Messages messages = languages.messages();
    Revision revision = desk.preview(coming);
    return new PreviewPage(
        menu(),
        coming.about().key(),
        coming.title(messages.locale()),
        coming.about().licence(),
        Stream.of(
                change("frameworks.added", revision.added(), revision, messages),
                change("frameworks.changed", revision.changed(), revision, messages),
                change("frameworks.given-up", revision.deprecated(), revision, messages))
            .flatMap(List::stream)
            .toList(),
        revision.framework().all().size(),
        FrameworkWriter.write(coming));
  }

  private Menu menu() {
    return menus.at(Menu.Place.FRAMEWORKS);
  }

  private FrameworksPage.Line line(Framework framework, Messages messages) {
    Framework.About about = framework.about();
    long deprecated = framework.all().stream().filter(Competency::deprecated).count();
    String origin =
        desk.isOfModules(about.key())
            ? "frameworks.of-modules"
            : desk.isImported(about.key()) ? "frameworks.imported" : "frameworks.of-catalogue";
    return new FrameworksPage.Line(
        about.key(),
        framework.title(messages.locale()),
        about.version(),
        about.source(),
        about.licence(),
        messages.text("frameworks.nodes", framework.all().size(), deprecated),
        messages.text(origin));
  }

  private static List<PreviewPage.Change> change(
      String text, List<CompetencyCode> codes, Revision revision, Messages messages) {
    return codes.isEmpty()
        ? List.of()
        : List.of(
            new PreviewPage.Change(
                messages.text(text, codes.size()),
                codes.stream()
                    .flatMap(code -> revision.framework().find(code).stream())
                    .map(
                        node ->
                            new PreviewPage.Node(
                                node.code().value(), node.label(messages.locale())))
                    .toList()));
  }
}
