package org.modelschools.core.learning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.ActivityKey;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/**
 * One time that a person works through a module. Begun, then answered activity by activity, in any
 * order and as often as one likes, then completed; from then on nothing changes any more, and
 * another attempt may be begun. An unanswered activity gives no points.
 *
 * <p>Change it only as {@link Attempts#findForUpdate} gives it: then two tabs queue.
 */
@Entity
@Table(name = "attempt")
public class Attempt {

  private static final int LONGEST_DRAFT = 16_000;

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
  private long id;

  @Version private long version;

  @Column(name = "module_version_id")
  private long moduleVersionId;

  @Column(name = "resource_link_id")
  private long resourceLinkId;

  @Column(name = "person_id")
  private long personId;

  private int ordinal;
  private boolean preview;

  @SuppressWarnings("UnusedVariable") // for queries
  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  private double points;

  @Column(name = "max_points")
  private int maxPoints;

  @Column(name = "another_allowed")
  private boolean anotherAllowed;

  @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
  private List<Response> responses = new ArrayList<>();

  /** For Jakarta Persistence. */
  @SuppressWarnings("NullAway.Init")
  protected Attempt() {}

  /** The first attempt of a learner has the ordinal 1. */
  Attempt(Learner learner, Edition edition, boolean preview, int ordinal, Instant now) {
    this.personId = learner.personId();
    this.resourceLinkId = learner.resourceLinkId();
    this.moduleVersionId = edition.versionId();
    this.maxPoints = edition.module().maxPoints();
    this.preview = preview;
    this.ordinal = ordinal;
    this.startedAt = now;
  }

  /** Scores an answer and keeps it, unless it is refused or the attempt has been completed. */
  public Scored answer(Activity activity, Answer answer, Clock clock) {
    if (isCompleted()) {
      return Scored.refused(Refusal.ATTEMPT_COMPLETED);
    }
    Scored scored = activity.score(answer);
    if (!scored.isRefused()) {
      Instant now = clock.instant();
      response(activity, now).accept(activity.kept(answer), scored.points(), now);
    }
    return scored;
  }

  /** Keeps an answer without scoring it, so that one can go on later; tells why if it cannot. */
  public Optional<Refusal> draft(Activity activity, Answer answer, Clock clock) {
    Answer kept = activity.kept(answer);
    if (isCompleted()) {
      return Optional.of(Refusal.ATTEMPT_COMPLETED);
    }
    if (kept.toJson().length() > LONGEST_DRAFT) {
      return Optional.of(Refusal.TOO_LONG);
    }
    Instant now = clock.instant();
    response(activity, now).draft(kept, now);
    return Optional.empty();
  }

  /** Completes it. False if it had been completed before: then nothing changes. */
  boolean complete(Clock clock) {
    if (isCompleted()) {
      return false;
    }
    points = points();
    completedAt = clock.instant();
    return true;
  }

  private Response response(Activity activity, Instant now) {
    Optional<Response> known = findResponse(activity.key());
    Response response = known.orElseGet(() -> new Response(this, activity.key(), now));
    if (known.isEmpty()) {
      responses.add(response);
    }
    return response;
  }

  /** What was answered to that activity, if anything. */
  public Optional<Response> findResponse(ActivityKey activity) {
    return responses.stream().filter(each -> each.activity().equals(activity)).findFirst();
  }

  /** The points so far, from 0 to {@link #maxPoints()}: the best of each activity's tries. */
  public double points() {
    return isCompleted() ? points : responses.stream().mapToDouble(Response::bestPoints).sum();
  }

  /**
   * The share of the points, from 0.00 to 1.00; without any to be had 1.00 once it is completed.
   */
  public BigDecimal score() {
    return maxPoints == 0 ? Share.of(isCompleted() ? 1 : 0, 1) : Share.of(points(), maxPoints);
  }

  public long id() {
    return id;
  }

  /** The version of the module that it stays with. */
  public long moduleVersionId() {
    return moduleVersionId;
  }

  /** Who works, and where. */
  public Learner learner() {
    return new Learner(personId, resourceLinkId);
  }

  /** Whether somebody only looks at the module, as teachers do; counts nowhere. */
  public boolean isPreview() {
    return preview;
  }

  /** The how manieth attempt of this learner, from 1. */
  public int ordinal() {
    return ordinal;
  }

  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  public boolean isCompleted() {
    return completedAt != null;
  }

  /** Lets the next attempt count where only the first one would. */
  void allowAnother() {
    anotherAllowed = true;
  }

  /** Whether the teacher allowed another attempt after this one. */
  public boolean isAnotherAllowed() {
    return anotherAllowed;
  }

  /** How many points could be had. */
  public int maxPoints() {
    return maxPoints;
  }
}
