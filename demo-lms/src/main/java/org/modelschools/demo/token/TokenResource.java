package org.modelschools.demo.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.modelschools.demo.registration.Tool;

/** The token endpoint: client credentials, proved by a signed assertion; nothing else. */
@RequestScoped
@Path("/token")
public class TokenResource {

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Inject Authentication authentication;
  @Inject AccessTokens accessTokens;

  /** Issues an access token for those of the wanted scopes that exist. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response token(
      @FormParam("grant_type") @DefaultValue("") String grantType,
      @FormParam("client_assertion_type") @DefaultValue("") String assertionType,
      @FormParam("client_assertion") @DefaultValue("") String assertion,
      @FormParam("scope") @DefaultValue("") String scope) {
    require(grantType.equals("client_credentials"), "unsupported_grant_type");
    require(assertionType.equals(ASSERTION_TYPE), "invalid_request");
    Tool tool = authentication.authenticate(assertion);
    Set<Scope> granted = Scope.known(scope);
    tool.scopes().map(Scope::known).ifPresent(granted::retainAll);
    require(!granted.isEmpty(), "invalid_scope");
    String token = accessTokens.issue(tool.clientId(), granted);
    return TokenRefusedMapper.answer(200, issued(token, granted));
  }

  private static JsonObject issued(String token, Set<Scope> granted) {
    return Json.createObjectBuilder()
        .add("access_token", token)
        .add("token_type", "Bearer")
        .add("expires_in", AccessTokens.LIFETIME.toSeconds())
        .add("scope", Scope.list(granted))
        .build();
  }

  private static void require(boolean kept, String error) {
    if (!kept) {
      throw new TokenRefused(400, error, "The request breaks a rule of RFC 6749.");
    }
  }
}
