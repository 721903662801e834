package org.modelschools.lti.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelschools.core.platform.Deployment;
import org.modelschools.core.platform.Outbound;
import org.modelschools.core.platform.service.NotGiven;
import org.modelschools.core.platform.service.Representation;
import org.modelschools.core.platform.service.ServiceCalls;

/**
 * The calls of NRPS 2.0 §2: first for those who can reach the link, then, where the platform does
 * not know that, for the whole course. Page by page, each next address as it is. The relation
 * {@code differences} is not followed: nothing is kept that could differ.
 */
@ApplicationScoped
public class MembershipCalls {

  static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final String MEDIA_TYPE =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  private static final int MAX_PAGES = 20;

  @Inject ServiceCalls calls;

  /** The pupils of that course, each once. */
  List<Membership> learners(Deployment deployment, String address, String linkId)
      throws IOException {
    String learners = with(address, "role", LEARNER);
    try {
      return read(deployment, with(learners, "rlid", linkId));
    } catch (NotGiven e) {
      if (e.isPassing()) {
        throw e;
      }
      return read(deployment, learners);
    }
  }

  private List<Membership> read(Deployment deployment, String first) throws IOException {
    Map<String, Membership> members = new LinkedHashMap<>();
    for (Outbound.Answer page : calls.pages(deployment, SCOPE, first, MEDIA_TYPE, MAX_PAGES)) {
      for (Representation entry : Representation.one(page.body()).list("members")) {
        // asked again here, because Moodle forgets the role from the second page on
        Membership.of(entry)
            .filter(Membership::isPupil)
            .ifPresent(member -> members.putIfAbsent(member.userId(), member));
      }
    }
    return List.copyOf(members.values());
  }

  private static String with(String address, String name, String value) {
    char separator = address.indexOf('?') < 0 ? '?' : '&';
    return address + separator + name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
