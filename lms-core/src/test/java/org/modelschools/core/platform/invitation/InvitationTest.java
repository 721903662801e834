package org.modelschools.core.platform.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.modelschools.core.platform.invitation.Invitation.State;

class InvitationTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(14));

  private final Invitation invitation = new Invitation("secret", "saalebogen", NOW);

  @Test
  void it_is_open_for_fourteen_days() {
    assertEquals(State.OPEN, invitation.state(NOW));
    assertEquals(State.OPEN, invitation.state(END.minusMillis(1)));
    assertEquals(State.EXPIRED, invitation.state(END));
  }

  @Test
  void how_it_ended_stays_known() {
    invitation.end(State.USED);
    assertEquals(State.USED, invitation.state(NOW));
    assertEquals(State.USED, invitation.state(END));
  }
}
