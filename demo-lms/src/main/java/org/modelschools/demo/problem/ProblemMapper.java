package org.modelschools.demo.problem;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import org.modelschools.demo.page.PageWriter;
import org.modelschools.demo.page.Visit;
import org.modelschools.demo.setting.Addresses;
import org.modelschools.demo.views.StaticTemplates;

/**
 * Answers whatever was thrown: RFC 9457 for the services, a page for people, the way to the sign-in
 * for those who are signed out. What was not foreseen is logged and not shown.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  @Inject Visit visit;
  @Inject Addresses addresses;

  @Override
  public Response toResponse(Throwable thrown) {
    Failure failure = failure(thrown);
    if (visit.isService()) {
      return service(failure);
    }
    if (failure.code().equals(Failure.SIGNED_OUT)) {
      return Response.seeOther(URI.create(addresses.at("/signin"))).build();
    }
    return page(failure);
  }

  private static Failure failure(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return failure;
    }
    if (thrown instanceof WebApplicationException web) {
      Response.StatusType status = web.getResponse().getStatusInfo();
      String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
      return new Failure(status.getStatusCode(), code, status.getReasonPhrase());
    }
    LOG.log(Level.ERROR, "demo-lms: unexpected", thrown);
    return new Failure(500, "unexpected", "The platform failed; see its log.");
  }

  private static Response service(Failure failure) {
    String problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", failure.code())
            .add("status", failure.status())
            .add("detail", failure.detail())
            .add("code", failure.code())
            .build()
            .toString();
    Response.ResponseBuilder response =
        Response.status(failure.status()).type("application/problem+json").entity(problem);
    failure.challenge().ifPresent(it -> response.header("WWW-Authenticate", it));
    return response.build();
  }

  private Response page(Failure failure) {
    String kind =
        switch (failure.status()) {
          case 403 -> "forbidden";
          case 404 -> "missing";
          case 500 -> "broken";
          default -> "refused";
        };
    ProblemPage page =
        new ProblemPage(
            visit.page("problem.title." + kind), "problem.advice." + kind, failure.code());
    return Response.status(failure.status())
        .type(PageWriter.HTML)
        .entity(new StaticTemplates().problemProblem(page))
        .build();
  }
}
