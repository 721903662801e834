package org.modelschools.core.house.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.modelschools.core.house.message.Languages;
import org.modelschools.core.house.message.Messages;
import org.modelschools.core.house.page.Parts;
import org.modelschools.core.house.security.Randomness;

/**
 * Chooses between page and problem details by what the client accepts, in the client's language.
 */
@ApplicationScoped
public class FailureAnswer {

  @Inject HttpServletRequest request;
  @Inject Languages languages;
  @Inject Typed typed;

  /** Ten characters that a person can read out on the telephone, and that stand in the log. */
  public static String newReference() {
    return Randomness.id().substring(0, 10).toUpperCase(Locale.ROOT);
  }

  /** The answer to a failure, with its way on. */
  Response of(Failure failure, String reference) {
    return of(failure.status(), failure.code(), failure.details(), reference, failure.way());
  }

  /** The answer while the database is away; whoever asks may ask again soon. */
  public Response unavailable(String reference) {
    return Response.fromResponse(of(503, "failure.unavailable", Map.of(), reference))
        .header(HttpHeaders.RETRY_AFTER, "10")
        .build();
  }

  /** The answer with the texts {@code <code>.title} and {@code <code>.help}. */
  public Response of(int status, String code, Map<String, Object> details, String reference) {
    return of(status, code, details, reference, Optional.empty());
  }

  private Response of(
      int status,
      String code,
      Map<String, Object> details,
      String reference,
      Optional<Failure.Way> way) {
    Messages messages = languages.messages();
    Object[] none = {};
    String title = messages.text(code + ".title", none);
    String help = messages.text(code + ".help", none);
    if (wantsPage()) {
      return Response.status(status)
          .type(MediaType.TEXT_HTML_TYPE)
          .entity(
              Parts.failurePage(
                  new FailurePage(title, help, reference, typed.texts(), way.map(this::here)),
                  messages))
          .build();
    }
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(new Problem(status, code, title, help, reference, details).toJson().toString())
        .build();
  }

  private Failure.Way here(Failure.Way way) {
    return new Failure.Way(request.getContextPath() + "/" + way.path(), way.text());
  }

  private boolean wantsPage() {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.TEXT_HTML);
  }
}
