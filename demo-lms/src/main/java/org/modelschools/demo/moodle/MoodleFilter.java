package org.modelschools.demo.moodle;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.setting.Manners;

/**
 * Speaks as Moodle does: media types before everything else, errors in its own form, tokens as
 * {@code text/html}. The reason phrase in the status line is the only thing that the server does
 * not let us imitate.
 */
@Provider
@PreMatching
@Priority(400)
public class MoodleFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String SERVICES = "api/";
  private static final String CHARSET = "; charset=utf-8";
  private static final String ERROR = "application/json" + CHARSET;

  @Inject Manners manners;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!manners.moodle() || !isService(request)) {
      return;
    }
    ServiceCall call = call(request);
    String path = "/" + request.getUriInfo().getPath().substring(SERVICES.length());
    ExactTypes.refusal(call.method(), path, call.accept(), call.contentType())
        .ifPresent(
            reason ->
                request.abortWith(
                    Response.status(400)
                        .header("Content-Type", ERROR)
                        .entity(call.refused(400, reason).toString())
                        .build()));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!manners.moodle()) {
      return;
    }
    if (request.getUriInfo().getPath().equals("token")) {
      response.getHeaders().putSingle("Content-Type", "text/html" + CHARSET);
    } else if (isService(request) && isProblem(response)) {
      refuse(call(request), response);
    } else if (isService(request) && response.getMediaType() != null) {
      MediaType type = response.getMediaType();
      response
          .getHeaders()
          .putSingle("Content-Type", type.getType() + "/" + type.getSubtype() + CHARSET);
    }
  }

  private static void refuse(ServiceCall call, ContainerResponseContext response) {
    int status = Statuses.of(response.getStatus());
    response.setStatus(status);
    if (call.isScore() && (status == 400 || status == 409)) {
      response.setEntity("[]");
      response
          .getHeaders()
          .putSingle("Content-Type", "application/vnd.ims.lis.v1.score+json" + CHARSET);
    } else {
      response.setEntity(call.refused(status, Statuses.reason(status)).toString());
      response.getHeaders().putSingle("Content-Type", ERROR);
    }
  }

  private static boolean isService(ContainerRequestContext request) {
    return request.getUriInfo().getPath().startsWith(SERVICES);
  }

  private static boolean isProblem(ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    return type != null && type.getSubtype().equals("problem+json");
  }

  private static ServiceCall call(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new ServiceCall(
        request.getMethod(),
        uri.getRawPath() + query,
        orElse(request.getHeaderString("Accept"), "*/*"),
        orElse(request.getHeaderString("Content-Type"), ""));
  }

  private static String orElse(@Nullable String header, String absent) {
    return header == null ? absent : header;
  }
}
