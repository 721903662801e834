package org.modelschools.demo.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.problem.Failure;
import org.modelschools.demo.registration.Agreements;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.RegistrationTokens;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.school.Person;
import org.modelschools.demo.school.School;
import org.modelschools.demo.school.Schools;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.setting.Secrets;
import org.modelschools.demo.signin.SignedIn;
import org.modelschools.demo.views.StaticTemplates;

/** The tools of one's school, for its teachers. */
@RequestScoped
@Path("/tools")
@Produces(PageWriter.HTML)
public class ToolsResource {

  @Inject Tools tools;
  @Inject Agreements agreements;
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

  /** Deploys a tool once more at the same school. */
  @POST
  @Path("{client}/deployments")
  @Transactional
  public Response deploy(@PathParam("client") String client) {
    String school = teacher().school();
    Tool tool = tools.requireAt(client, school);
    tools.add(new Deployment(Secrets.id(), tool.clientId(), school));
    return back();
  }

  /** Changes what is agreed with a tool. */
  @POST
  @Path("{client}/agreement")
  @Transactional
  public Response agree(
      @PathParam("client") String client,
      @FormParam("names") @DefaultValue("") String names,
      @FormParam("grades") @DefaultValue("") String grades) {
    String school = teacher().school();
    Tool tool = tools.requireAt(client, school);
    agreements.put(
        agreements.of(tool.clientId(), school).with(!names.isEmpty(), !grades.isEmpty()));
    return back();
  }

  private JteModel page(String address, boolean wrong) {
    String school = teacher().school();
    Map<String, List<String>> deployments =
        tools.at(school).stream()
            .collect(
                groupingBy(
                    Deployment::clientId, LinkedHashMap::new, mapping(Deployment::id, toList())));
    List<ToolsPage.Line> lines =
        deployments.entrySet().stream()
            .map(
                entry ->
                    new ToolsPage.Line(
                        tools.require(entry.getKey()),
                        entry.getValue(),
                        agreements.of(entry.getKey(), school)))
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
