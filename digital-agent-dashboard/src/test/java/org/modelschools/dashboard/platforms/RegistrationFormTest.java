package org.modelschools.dashboard.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.message.Messages;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.registration.FieldProblem;
import org.modelschools.dashboard.registration.FieldProblem.Fault;
import org.modelschools.dashboard.views.StaticTemplates;

class RegistrationFormTest {

  private static final Messages GERMAN = Messages.in(Locale.GERMAN);

  private final RegistrationForm form =
      RegistrationForm.of(
          Map.of(
                  "name", " Moodle ",
                  "issuer", "https://moodle.example\"><b>",
                  "deploymentId", "7",
                  "school", "saalebogen",
                  "form", "token")
              ::get);

  @Test
  void it_becomes_the_body_of_the_operators_api() {
    JsonObject json = form.toJson();
    assertEquals("Moodle", json.getString("name"));
    assertEquals("https://moodle.example\"><b>", json.getString("issuer"));
    assertEquals("", json.getString("clientId"));
    JsonObject deployment = json.getJsonArray("deployments").getJsonObject(0);
    assertEquals(2, deployment.size());
    assertEquals("7", deployment.getString("deploymentId"));
    assertEquals("saalebogen", deployment.getString("school"));
  }

  @Test
  void what_was_written_stays_and_each_problem_stands_at_its_field() {
    List<FieldProblem> problems =
        List.of(
            new FieldProblem("issuer", Fault.ADDRESS),
            new FieldProblem("deployments[0].deploymentId", Fault.CHARACTERS),
            new FieldProblem("deployments[0].school", Fault.SCHOOL));
    ManualPage page =
        new ManualPage(
            new Menu("/dashboard/", Menu.Place.PLATFORMS, "agent", "token"),
            List.of(),
            "",
            form.fields(problems, GERMAN),
            List.of(new Choice("saalebogen", "Saalebogen", true)),
            RegistrationForm.problem("school", problems, GERMAN),
            null);
    Document read = Jsoup.parse(new StaticTemplates().platformsManual(page, GERMAN).render());
    assertEquals("https://moodle.example\"><b>", read.expectFirst("#issuer").val());
    assertEquals(
        "issuer-hint issuer-problem", read.expectFirst("#issuer").attr("aria-describedby"));
    assertEquals("true", read.expectFirst("#deploymentId").attr("aria-invalid"));
    assertNull(read.selectFirst("#name[aria-invalid]"));
    assertNotNull(read.selectFirst("#school-problem"));
    assertEquals("saalebogen", read.expectFirst("#school option[selected]").val());
    assertEquals(
        List.of("#issuer", "#deploymentId", "#school"), read.select(".wrong a").eachAttr("href"));
    assertEquals("token", read.expectFirst(".registration [name=form]").val());
  }
}
