package org.modelschools.demo.moodle;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A call of a service, as Moodle's error answers repeat it. */
record ServiceCall(String method, String url, String accept, String contentType) {

  /** Moodle's error: no problem of RFC 9457 but its own object. */
  JsonObject refused(int status, String reason) {
    JsonObjectBuilder request =
        Json.createObjectBuilder().add("method", method).add("url", url).add("accept", accept);
    if (!contentType.isEmpty()) {
      request.add("contentType", contentType);
    }
    return Json.createObjectBuilder()
        .add("status", status)
        .add("reason", reason)
        .add("request", request)
        .build();
  }

  boolean isScore() {
    return url.replaceFirst("\\?.*", "").endsWith("/scores");
  }
}
