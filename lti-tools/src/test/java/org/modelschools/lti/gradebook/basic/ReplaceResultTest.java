package org.modelschools.lti.gradebook.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelschools.lti.testing.LegacyLms;

class ReplaceResultTest {

  /** As in LTI 1.1.1 §6.1.1, but for the spaces. */
  @Test
  void it_is_the_message_of_the_specification() {
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><imsx_POXEnvelopeRequest"
            + " xmlns=\"http://www.imsglobal.org/services/ltiv1p1/xsd/imsoms_v1p0\">"
            + "<imsx_POXHeader><imsx_POXRequestHeaderInfo><imsx_version>V1.0</imsx_version>"
            + "<imsx_messageIdentifier>7</imsx_messageIdentifier></imsx_POXRequestHeaderInfo>"
            + "</imsx_POXHeader><imsx_POXBody><replaceResultRequest><resultRecord><sourcedGUID>"
            + "<sourcedId>a&lt;b&amp;</sourcedId></sourcedGUID><result><resultScore>"
            + "<language>en</language><textString>0.85</textString></resultScore></result>"
            + "</resultRecord></replaceResultRequest></imsx_POXBody></imsx_POXEnvelopeRequest>",
        new ReplaceResult("7", "a<b&", new BigDecimal("0.85")).xml());
  }

  @Test
  void an_answer_says_how_it_ended() {
    assertEquals(
        Optional.of("failure"), ReplaceResult.codeMajor(LegacyLms.ANSWER.formatted("failure")));
    assertEquals(Optional.empty(), ReplaceResult.codeMajor("<html>Wartung"));
    assertEquals(Optional.empty(), ReplaceResult.codeMajor(""));
  }

  @Test
  void an_answer_cannot_unfold() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<x><imsx_codeMajor>&a;</imsx_codeMajor></x>";
    assertFalse(ReplaceResult.codeMajor(bomb).orElse("").contains("root"));
  }
}
