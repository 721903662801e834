package org.modelschools.lti.doctor;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.house.message.Languages;
import org.modelschools.lti.launch.message.Addresses;
import org.modelschools.lti.launch.session.Browser;
import org.modelschools.lti.views.StaticTemplates;

/** The doctor for somebody who did not get in: looks at the browser, and repeats the number. */
@Path("doctor")
@ApplicationScoped
public class DoctorResource {

  @Inject Browser browser;
  @Inject Languages languages;
  @Inject Addresses addresses;
  @Inject Clock clock;

  private final StaticTemplates templates = new StaticTemplates();

  /** The page; asked again it knows whether the cookie of the first time came back. */
  @GET
  public Response show(
      @QueryParam("reference") @DefaultValue("") String reference,
      @QueryParam("again") @Nullable String again) {
    String number = reference.matches("[0-9A-F]{10}") ? reference : "";
    Check cookies = cookies(again != null);
    String recheck =
        cookies.level() == Level.OPEN
            ? addresses.path("/doctor?again=1" + (number.isEmpty() ? "" : "&reference=" + number))
            : "";
    DoctorPage page =
        new DoctorPage(
            List.of(cookies), List.of(), Optional.empty(), "", "", number, recheck, clock.millis());
    return withCookie(templates.doctorDoctor(page, languages.messages()));
  }

  /** The check of the cookie alone, for the script of the page. */
  @GET
  @Path("cookies")
  public JteModel cookies() {
    return templates.doctorCheck(cookies(true), languages.messages());
  }

  private Check cookies(boolean again) {
    if (browser.secret().isPresent()) {
      return Check.good("cookies", "doctor.cookies.came");
    }
    return again
        ? Check.bad("cookies", "doctor.cookies.lost")
        : Check.open("cookies", "doctor.cookies.open");
  }

  private Response withCookie(JteModel page) {
    return Response.ok(page, MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.SET_COOKIE, browser.setCookie())
        .build();
  }
}
