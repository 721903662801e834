package org.modelschools.demo.administration;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.RegistrationTokens;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** The tools of one's school, for its teachers. */
@RequestScoped
@Path("/tools")
@Produces(PageWriter.HTML)
public class ToolsResource {

  @Inject Tools tools;
  @Inject RegistrationTokens tokens;
  @Inject Schools schools;
  @Inject SignedIn signedIn;
  @Inject Addresses addresses;
  @Inject Visit visit;

  /** All of them. */
  @GET
  public JteModel tools() {
    return page("", false);
  }

  /** Begins a registration: opens the tool's address in a frame. */
  @POST
  @Path("registration")
  @Transactional
  public JteModel register(@FormParam("address") @DefaultValue("") String address) {
    String school = teacher().school();
    if (!isWeb(address.strip())) {
      return page(address, true);
    }
    visit.befriend(address.strip());
    return new StaticTemplates()
        .administrationRegistration(
            new RegistrationPage(
                visit.page("administration.title.registration"),
                announced(address.strip(), tokens.issue(school))));
  }

  /** Lets a tool that waits do its work. */
  @POST
  @Path("{client}/activation")
  @Transactional
  public Response activate(@PathParam("client") String client) {
    tools.requireAt(client, teacher().school()).activate();
    return back();
  }

  /** Forgets a tool that waits. */
  @POST
  @Path("{client}/removal")
  @Transactional
  public Response remove(@PathParam("client") String client) {
    tools.removeWaiting(tools.requireAt(client, teacher().school()));
    return back();
  }

  private JteModel page(String address, boolean wrong) {
    String school = teacher().school();
    List<ToolsPage.Line> lines =
        tools.at(school).stream()
            .map(deployment -> new ToolsPage.Line(tools.require(deployment.clientId()), deployment))
            .toList();
    String name = schools.find(school).map(School::name).orElse("");
    return new StaticTemplates()
        .administrationTools(
            new ToolsPage(visit.page("administration.title.tools"), name, lines, address, wrong));
  }

  /** LTI Dynamic Registration 1.0 §3.3. */
  private String announced(String address, String token) {
    String configuration = addresses.at("/openid-configuration");
    return address
        + (address.indexOf('?') < 0 ? '?' : '&')
        + "openid_configuration="
        + URLEncoder.encode(configuration, StandardCharsets.UTF_8)
        + "&registration_token="
        + token;
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Person teacher() {
    Person person = signedIn.require();
    if (!person.isTeacher()) {
      throw Failure.notFound("page");
    }
    return person;
  }

  private Response back() {
    return Response.seeOther(URI.create(addresses.at("/tools"))).build();
  }
}
