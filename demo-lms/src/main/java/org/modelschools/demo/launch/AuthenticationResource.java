package org.modelschools.demo.launch;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.views.StaticTemplates;

/** The authorisation endpoint, by GET and POST as OpenID Connect wants it. */
@RequestScoped
@Transactional
@Path("/oidc/auth")
@Produces(PageWriter.HTML)
public class AuthenticationResource {

  @Inject Authorization authorization;
  @Inject Visit visit;

  /** The usual way: the tool redirects the browser. */
  @GET
  public JteModel byRedirect(@Context UriInfo uri) {
    return answer(uri.getQueryParameters());
  }

  /** The other way: the tool lets the browser post a form. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public JteModel byForm(MultivaluedMap<String, String> form) {
    return answer(form);
  }

  private JteModel answer(MultivaluedMap<String, String> parameters) {
    AuthenticationRequest request = new AuthenticationRequest(parameters);
    Tool tool = authorization.requireTool(request);
    tool.addresses().forEach(visit::befriend);
    return new StaticTemplates()
        .launchForm(
            new FormPage(
                visit.page("launch.title.answer").framed(),
                request.value("redirect_uri"),
                authorization.answer(request, tool),
                "launch.continue"));
  }
}
