package org.modelschools.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelschools.core.platform.PlatformAddress;
import org.modelschools.core.platform.service.Representation;

/** The rules as they are in production, where the server of the other tests is not allowed. */
class PlatformConfigurationTest {

  private static final PlatformAddress STRICT = new PlatformAddress(false);
  private static final String HOST = "https://93.184.216.34";
  private static final String ANNOUNCED = HOST + "/mod/lti/openid-configuration.php";

  @Test
  void a_public_moodle_is_taken() {
    PlatformConfiguration moodle = read(moodle());
    assertEquals(HOST, moodle.issuer());
    assertEquals("Moodle (93.184.216.34)", moodle.name());
    assertEquals(List.of("openid"), moodle.granted(List.of("openid", "other")));
  }

  @Test
  void the_issuer_may_have_a_path() {
    assertEquals(HOST + "/moodle", read(with("issuer", HOST + "/moodle")).issuer());
  }

  @ParameterizedTest
  @CsvSource({
    "issuer,http://93.184.216.34,ENDPOINT_INVALID",
    "issuer,https://93.184.216.34:8443,ISSUER_MISMATCH",
    "jwks_uri,http://93.184.216.34/certs,ENDPOINT_INVALID",
    "jwks_uri,https://127.0.0.1/certs,ENDPOINT_INVALID",
    "jwks_uri,https://localhost/certs,ENDPOINT_INVALID",
    "token_endpoint,https://169.254.169.254/latest,ENDPOINT_INVALID",
    "token_endpoint,https://[::1]/token,ENDPOINT_INVALID",
    "authorization_endpoint,https://10.0.0.1/auth,ENDPOINT_INVALID",
    "registration_endpoint,https://192.168.1.1/register,ENDPOINT_INVALID",
    "registration_endpoint,https://1.1.1.1/register,ENDPOINT_FOREIGN",
    "registration_endpoint,https://93.184.216.34:444/register,ENDPOINT_FOREIGN"
  })
  void addresses_of_the_own_network_and_foreign_ones_are_refused(
      String member, String address, Reason reason) {
    RegistrationRefused refused =
        assertThrows(RegistrationRefused.class, () -> read(with(member, address)));
    assertEquals("registration." + reason.code(), refused.code());
  }

  private static PlatformConfiguration read(JsonObject json) {
    return PlatformConfiguration.read(new Representation(json), ANNOUNCED, STRICT);
  }

  private static JsonObject with(String member, String value) {
    return Json.createObjectBuilder(moodle()).add(member, value).build();
  }

  private static JsonObject moodle() {
    String text =
        RegistrationCase.moodle("openid_configuration")
            .toString()
            .replace("http://localhost:18080", HOST);
    return Json.createReader(new StringReader(text)).readObject();
  }
}
