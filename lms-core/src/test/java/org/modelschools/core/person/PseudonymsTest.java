package org.modelschools.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.modelschools.core.house.security.MasterKey;
import org.modelschools.core.house.security.TestKeys;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class PseudonymsTest {

  private final Pseudonyms pseudonyms = under(TestKeys.master());

  @Test
  void the_same_person_has_the_same_pseudonym() {
    assertEquals(pseudonyms.of(1, "4711"), pseudonyms.of(1, "4711"));
    assertTrue(pseudonyms.of(1, "4711").matches("[0-9a-f]{64}"));
  }

  @Test
  void platform_and_case_tell_people_apart() {
    assertNotEquals(pseudonyms.of(1, "4711"), pseudonyms.of(2, "4711"));
    assertNotEquals(pseudonyms.of(1, "anna"), pseudonyms.of(1, "Anna"));
    assertNotEquals(pseudonyms.of(1, "14711"), pseudonyms.of(11, "4711"));
  }

  @Test
  void without_the_master_key_nobody_can_tell() {
    MasterKey other = TestKeys.master(Base64.getEncoder().encodeToString(new byte[32]));
    assertNotEquals(pseudonyms.of(1, "4711"), under(other).of(1, "4711"));
  }

  @Test
  void the_way_back_is_sealed() {
    String sealed = pseudonyms.seal("4711");
    assertFalse(sealed.contains("4711"));
    Person person = new Person(1, pseudonyms.of(1, "4711"), sealed, LocalDate.of(2026, 3, 2));
    assertEquals("4711", pseudonyms.subjectOf(person));
  }

  private static Pseudonyms under(MasterKey key) {
    Pseudonyms pseudonyms = new Pseudonyms();
    pseudonyms.masterKey = key;
    pseudonyms.vault = TestKeys.vault(key);
    return pseudonyms;
  }
}
