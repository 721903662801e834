package org.modelschools.lti.registration;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.learning.LearningModules;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.views.StaticTemplates;

/** The page with everything that an administrator copies from the tool to the platform by hand. */
@Path("config")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ConfigResource {

  @Inject Addresses addresses;
  @Inject LearningModules modules;
  @Inject Languages languages;

  private final StaticTemplates templates = new StaticTemplates();

  @GET
  public JteModel get() {
    Locale locale = languages.messages().locale();
    List<ConfigPage.Module> offered =
        modules.published().stream()
            .map(e -> new ConfigPage.Module(e.key().value(), e.content(locale).title()))
            .toList();
    ConfigPage page = new ConfigPage(fields(), offered, addresses.path("/frameworks"));
    return templates.registrationConfig(page, languages.messages());
  }

  private List<ConfigPage.Field> fields() {
    return List.of(
        new ConfigPage.Field("registration.config.target", addresses.launch()),
        new ConfigPage.Field("registration.config.login", addresses.of("/login")),
        new ConfigPage.Field("registration.config.redirect", addresses.launch()),
        new ConfigPage.Field("registration.config.keys", addresses.of("/jwks")));
  }
}
