package org.modelschools.core.learning.activity.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;

/**
 * A story with decisions. The form field {@value #FIELD} holds the ids of the ways taken, from the
 * first scene on. No points; done when an ending is reached.
 *
 * @param scenes the first is the start; ways lead only to scenes further down
 */
public record Dilemma(About about, Markdown prompt, List<Scene> scenes) implements Activity {

  /** The form field with the ids of the ways taken. */
  public static final String FIELD = "path";

  /**
   * One scene.
   *
   * @param id stable in its activity
   * @param text what happens
   * @param ways what one can do; none at an ending
   */
  public record Scene(String id, Markdown text, List<Way> ways) {

    /** Copies the ways. */
    public Scene {
      ways = List.copyOf(ways);
    }

    /** Whether the story ends here. */
    public boolean isEnding() {
      return ways.isEmpty();
    }
  }

  /**
   * One decision.
   *
   * @param id stable in its activity
   * @param text one paragraph
   * @param next the id of the scene it leads to
   */
  public record Way(String id, Markdown text, String next) {}

  /** A scene that was reached, and the way taken there; none at the last. */
  public record Stop(Scene scene, Optional<Way> taken) {}

  /** Copies the scenes. */
  public Dilemma {
    scenes = List.copyOf(scenes);
  }

  @Override
  public String kind() {
    return "dilemma";
  }

  @Override
  public String shape() {
    return scenes.stream().map(Dilemma::shape).collect(Collectors.joining("; ", kind() + ": ", ""));
  }

  private static String shape(Scene scene) {
    return scene.ways().stream()
        .map(way -> way.id() + ">" + way.next())
        .collect(Collectors.joining(" ", scene.id() + " ", ""));
  }

  @Override
  public Set<String> fields() {
    return Set.of(FIELD);
  }

  @Override
  public int maxPoints() {
    return 0;
  }

  /** The scenes on the way of this answer, as far as it leads; at least the first. */
  public List<Stop> stops(Answer answer) {
    List<Stop> stops = new ArrayList<>();
    Scene scene = scenes.get(0);
    for (String id : answer.all(FIELD)) {
      Optional<Way> way = scene.ways().stream().filter(each -> each.id().equals(id)).findFirst();
      if (way.isEmpty()) {
        break;
      }
      stops.add(new Stop(scene, way));
      scene = scene(way.get().next());
    }
    stops.add(new Stop(scene, Optional.empty()));
    return List.copyOf(stops);
  }

  @Override
  public Scored score(Answer answer) {
    List<String> path = answer.all(FIELD);
    List<Stop> stops = stops(answer);
    if (path.isEmpty()) {
      return Scored.refused(Refusal.NOTHING_CHOSEN);
    }
    if (stops.size() <= path.size()) {
      return Scored.refused(Refusal.UNKNOWN_CHOICE);
    }
    boolean ended = stops.get(stops.size() - 1).scene().isEnding();
    return ended ? Scored.done() : Scored.refused(Refusal.UNDERWAY);
  }

  private Scene scene(String id) {
    return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst().orElseThrow();
  }
}
