package org.modelschools.demo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.modelschools.demo.registration.Deployment;
import org.modelschools.demo.registration.RegistrationTokens;
import org.modelschools.demo.registration.Tool;
import org.modelschools.demo.registration.ToolDescription;
import org.modelschools.demo.registration.Tools;
import org.modelschools.demo.setting.Secrets;

/**
 * Where tools register (LTI Dynamic Registration 1.0 §3.7). The document is judged before the token
 * is used up, so a tool that was wrong may try again.
 */
@RequestScoped
@Path("/registrations")
public class RegistrationResource {

  private static final int LONGEST = 65_536;
  private static final int CLIENT_ID = 15;
  private static final String BEARER = "Bearer ";

  @Inject Tools tools;
  @Inject RegistrationTokens tokens;

  /** Takes a tool in; it waits until a teacher activates it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public String register(
      @HeaderParam("Authorization") @Nullable String authorization, String body) {
    String token = token(authorization);
    String school = tokens.schoolOf(token).orElseThrow(RegistrationResource::unauthorized);
    if (body.length() > LONGEST) {
      throw RegistrationRefused.metadata("the body is too long");
    }
    ToolDocument document = ToolDocument.parse(body);
    ToolDescription description = document.read();
    if (!tokens.consume(token)) {
      throw unauthorized();
    }
    Tool tool = new Tool(clientId(), description);
    Deployment deployment = new Deployment(clientId(), tool.clientId(), school);
    tools.put(tool);
    tools.add(deployment);
    return answer(document.accepted(), tool, deployment).toString();
  }

  /** The document as it was taken, and what we add. */
  private static JsonObject answer(JsonObject document, Tool tool, Deployment deployment) {
    JsonObjectBuilder lti =
        Json.createObjectBuilder(document.getJsonObject(ToolDocument.CLAIM))
            .add("version", "1.3.0")
            .add("deployment_id", deployment.id());
    return Json.createObjectBuilder(document)
        .add("client_id", tool.clientId())
        .add("scope", tool.scopes().orElse(""))
        .add(ToolDocument.CLAIM, lti)
        .build();
  }

  private static String token(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      throw unauthorized();
    }
    return authorization.substring(BEARER.length()).trim();
  }

  private static RegistrationRefused unauthorized() {
    return new RegistrationRefused(401, "invalid_token", "the token is unknown, used or too old");
  }

  private static String clientId() {
    return Secrets.token().replaceAll("[_-]", "x").substring(0, CLIENT_ID);
  }
}
