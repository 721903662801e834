package org.modelschools.core.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.platform.PlatformAddress.Fault;

class PlatformAddressTest {

  private static final PlatformAddress STRICT = new PlatformAddress(false);
  private static final PlatformAddress LAX = new PlatformAddress(true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://moodle.jena.de",
        "https://moodle.jena.de:8443/mod/lti/certs.php?x=1",
        "https://93.184.216.34/",
        "https://[2606:2800:220:1::1]/"
      })
  void public_https_addresses_are_good(String address) {
    assertEquals(Optional.empty(), STRICT.fault(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moodle.jena.de",
        "/lti",
        "ftp://moodle.jena.de",
        "javascript:alert(1)",
        "https:moodle.jena.de",
        "https:///lti",
        "https://user:secret@moodle.jena.de",
        "https://moodle.jena.de/#keys",
        "https://moodle jena.de",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://127.1/",
        "https://999.1.1.1/",
        "https://moodle.jena.de:99999/"
      })
  void what_is_no_web_address_is_refused_always(String address) {
    assertEquals(Optional.of(Fault.ADDRESS), STRICT.fault(address));
    assertEquals(Optional.of(Fault.ADDRESS), LAX.fault(address));
  }

  @ParameterizedTest
  @CsvSource({
    "http://moodle.jena.de,INSECURE",
    "http://localhost:8080/lms,INSECURE",
    "https://localhost/lms,PRIVATE",
    "https://lms.localhost/,PRIVATE",
    "https://moodle/,PRIVATE",
    "https://moodle.local/,PRIVATE",
    "https://127.0.0.1/,PRIVATE",
    "https://10.1.2.3/,PRIVATE",
    "https://172.16.0.1/,PRIVATE",
    "https://192.168.1.1/,PRIVATE",
    "https://169.254.169.254/latest,PRIVATE",
    "https://100.64.0.1/,PRIVATE",
    "https://0.0.0.0/,PRIVATE",
    "https://[::1]/,PRIVATE",
    "https://[fd00::1]/,PRIVATE",
    "https://[fe80::1]/,PRIVATE",
    "https://[::ffff:127.0.0.1]/,PRIVATE"
  })
  void insecure_and_private_ones_are_for_demos_only(String address, Fault fault) {
    assertEquals(Optional.of(fault), STRICT.fault(address));
    assertEquals(Optional.empty(), LAX.fault(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://localhost./", "https://127.0.0.1/", "https://[::1]/"})
  void before_a_call_names_are_resolved(String address) {
    assertEquals(Optional.of(Fault.PRIVATE), STRICT.faultNow(address));
    assertEquals(Optional.empty(), LAX.faultNow(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://93.184.216.34/", "https://nobody.invalid/"})
  void what_is_public_or_nowhere_may_be_called(String address) {
    assertEquals(Optional.empty(), STRICT.faultNow(address));
  }
}
