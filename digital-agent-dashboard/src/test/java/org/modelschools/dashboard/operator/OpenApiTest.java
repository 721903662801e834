package org.modelschools.dashboard.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document that the build made. */
class OpenApiTest {

  private JsonObject document = JsonObject.EMPTY_JSON_OBJECT;

  @BeforeEach
  void read() throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi/openapi.json")) {
      assertNotNull(in, "run the build: the document is made in the phase process-classes");
      document = Json.createReader(in).readObject();
    }
  }

  @Test
  void it_has_every_path_of_the_api_and_no_page() {
    assertEquals(
        Set.of(
            "/api/frameworks",
            "/api/frameworks/{key}",
            "/api/platforms",
            "/api/platforms/{id}",
            "/api/platforms/{id}/deliveries",
            "/api/schools"),
        document.getJsonObject("paths").keySet());
  }

  @Test
  void it_has_every_method() {
    assertEquals(Set.of("get", "post"), methods("/api/platforms"));
    assertEquals(Set.of("get", "put", "delete"), methods("/api/platforms/{id}"));
    assertEquals(Set.of("get"), methods("/api/platforms/{id}/deliveries"));
    assertEquals(Set.of("get"), methods("/api/schools"));
    assertEquals(Set.of("get"), methods("/api/frameworks"));
    assertEquals(Set.of("put"), methods("/api/frameworks/{key}"));
  }

  @Test
  void it_describes_the_body_and_the_token() {
    JsonObject components = document.getJsonObject("components");
    assertEquals(
        Set.of(
            "id",
            "name",
            "issuer",
            "clientId",
            "authorizationEndpoint",
            "tokenEndpoint",
            "jwksUri",
            "deployments",
            "origins"),
        components
            .getJsonObject("schemas")
            .getJsonObject("Platform")
            .getJsonObject("properties")
            .keySet());
    assertEquals(
        "bearer",
        components.getJsonObject("securitySchemes").getJsonObject("operator").getString("scheme"));
  }

  private Set<String> methods(String path) {
    return document.getJsonObject("paths").getJsonObject(path).keySet();
  }
}
