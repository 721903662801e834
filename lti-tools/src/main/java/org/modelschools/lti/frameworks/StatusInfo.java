package org.modelschools.lti.frameworks;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * Why a call of the CASE service got nothing (imsx_StatusInfo of the CASE 1.1 REST/JSON binding).
 *
 * @param status the HTTP status
 * @param minor the code of the binding
 * @param description the same for people
 */
record StatusInfo(int status, String minor, String description) {

  static final StatusInfo UNKNOWN = new StatusInfo(404, "unknownobject", "Unknown Object");
  static final StatusInfo NO_UUID = new StatusInfo(404, "invalid_uuid", "Invalid UUID");

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("imsx_codeMajor", "failure")
        .add("imsx_severity", "error")
        .add("imsx_description", description)
        .add(
            "imsx_codeMinor",
            Json.createObjectBuilder()
                .add(
                    "imsx_codeMinorField",
                    Json.createArrayBuilder()
                        .add(
                            Json.createObjectBuilder()
                                .add("imsx_codeMinorFieldName", "TargetEndSystem")
                                .add("imsx_codeMinorFieldValue", minor))))
        .build();
  }
}
