package org.modelschools.core.learning.content.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.YamlMap;
import org.modelschools.core.learning.activity.Activity.About;
import org.modelschools.core.learning.activity.choice.Dilemma;
import org.modelschools.core.learning.activity.choice.Dilemma.Scene;
import org.modelschools.core.learning.activity.choice.Dilemma.Way;

/** Reads a story with decisions: every way leads on, and at last to an ending. */
record DilemmaFile(YamlMap yaml, Parts parts) {

  private static final String SCENES = "scenes";
  private static final int MOST_WAYS = 4;

  Dilemma dilemma(About about, Markdown prompt) {
    List<Scene> scenes = parts.list(SCENES, "scene", 2, Parts.MANY, this::scene);
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      if (i > 0 && !reached.contains(scene.id())) {
        yaml.problem(
            SCENES, i, "scene '" + scene.id() + "': no choice of a scene above leads here");
      }
      List<String> below = scenes.subList(i + 1, scenes.size()).stream().map(Scene::id).toList();
      for (Way way : scene.ways()) {
        reached.add(way.next());
        if (!below.contains(way.next())) {
          yaml.problem(
              SCENES,
              i,
              "choice '" + way.id() + "': '" + way.next() + "' is not a scene further down");
        }
      }
    }
    return new Dilemma(about, prompt, scenes);
  }

  private Scene scene(YamlMap scene) {
    String id = parts.id(scene);
    Markdown text = scene.markdown("text", Extent.BLOCKS);
    boolean ending = scene.flag("ending");
    List<Way> ways =
        ending && scene.optionalMaps("choices", "choice").isEmpty()
            ? List.of()
            : Parts.list(scene, "choices", "choice", 2, MOST_WAYS, this::way);
    if (ending && !ways.isEmpty()) {
      scene.problem("ending", "scene '" + id + "' has choices, so it is no ending");
    }
    return new Scene(id, text, ways);
  }

  private Way way(YamlMap way) {
    return new Way(parts.id(way), way.markdown("text", Extent.LINE), way.text("next"));
  }
}
