package org.modelschools.lti.launch.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelschools.core.person.Role;

/** The whole role vocabulary of LTI Core 1.3 appendix A, and its traps. */
class RolesTest {

  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String MEMBERSHIP = LIS + "membership";

  /** Principal, what it is here, its sub-roles. */
  private static final List<String> PRINCIPALS =
      List.of(
          "Administrator TEACHER Administrator Developer ExternalDeveloper ExternalSupport"
              + " ExternalSystemAdministrator Support SystemAdministrator",
          "ContentDeveloper TEACHER ContentDeveloper ContentExpert ExternalContentExpert Librarian",
          "Instructor TEACHER ExternalInstructor Grader GuestInstructor Lecturer PrimaryInstructor"
              + " SecondaryInstructor TeachingAssistant TeachingAssistantGroup"
              + " TeachingAssistantOffering TeachingAssistantSection"
              + " TeachingAssistantSectionAssociation TeachingAssistantTemplate",
          "Learner PUPIL ExternalLearner GuestLearner Instructor Learner NonCreditLearner",
          "Manager GUEST AreaManager CourseCoordinator ExternalObserver Manager Observer",
          "Member GUEST Member",
          "Mentor GUEST Advisor Auditor ExternalAdvisor ExternalAuditor"
              + " ExternalLearningFacilitator ExternalMentor ExternalReviewer ExternalTutor"
              + " LearningFacilitator Mentor Reviewer Tutor",
          "Officer GUEST Chair Communications Secretary Treasurer Vice-Chair");

  static Stream<Arguments> memberships() {
    return PRINCIPALS.stream()
        .map(line -> Arrays.asList(line.split(" ", -1)))
        .flatMap(
            words ->
                Stream.concat(
                    Stream.of(
                        Arguments.of("#" + words.get(0), words.get(1)),
                        Arguments.of("/" + words.get(0), words.get(1))),
                    words.stream()
                        .skip(2)
                        .map(sub -> Arguments.of("/" + words.get(0) + "#" + sub, words.get(1)))));
  }

  @ParameterizedTest
  @MethodSource("memberships")
  void a_sub_role_counts_as_its_principal(String rest, Role role) {
    assertEquals(role, Roles.of(List.of(MEMBERSHIP + rest)));
  }

  @ParameterizedTest
  @CsvSource({
    "system/person#Administrator",
    "system/person#SysAdmin",
    "system/person#None",
    "institution/person#Administrator",
    "institution/person#Faculty",
    "institution/person#Instructor",
    "institution/person#Staff",
    "institution/person#Student",
    "institution/person#Learner",
    "institution/person#Guest",
    "unknown#Instructor",
    "membershipX#Instructor",
    "membership#instructor",
    "'membership#Instructor '",
    "membership#",
    "membership/",
    "membership"
  })
  void who_is_somebody_elsewhere_is_nobody_in_the_course(String rest) {
    assertEquals(Role.GUEST, Roles.of(List.of(LIS + rest)));
  }

  @ParameterizedTest
  @CsvSource({
    "Instructor, TEACHER",
    "Learner, PUPIL",
    "Administrator, TEACHER",
    "urn:lti:role:ims/lis/Instructor, TEACHER",
    "urn:lti:role:ims/lis/Learner/GuestLearner, PUPIL",
    "urn:lti:role:ims/lis/Learner/Instructor, PUPIL",
    "urn:lti:sysrole:ims/lis/SysAdmin, GUEST",
    "urn:lti:instrole:ims/lis/Instructor, GUEST",
    "instructor, GUEST",
    "'', GUEST"
  })
  void short_and_old_names_are_understood(String name, Role role) {
    assertEquals(role, Roles.of(List.of(name)));
  }

  @Test
  void the_highest_role_counts() {
    List<String> both = List.of(MEMBERSHIP + "#Learner", "x", MEMBERSHIP + "#Instructor");
    assertEquals(Role.TEACHER, Roles.of(both));
  }

  @Test
  void nobody_is_a_guest() {
    assertEquals(Role.GUEST, Roles.of(List.of()));
  }

  @Test
  void a_test_user_is_a_guest_whatever_stands_beside() {
    String marker = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    assertEquals(Role.GUEST, Roles.of(List.of(MEMBERSHIP + "#Learner", marker)));
    assertEquals(Role.GUEST, Roles.of(List.of(marker, MEMBERSHIP + "#Instructor")));
  }
}
