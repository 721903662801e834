package org.modelschools.core.learning.content.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelschools.core.catalogue.Problem;
import org.modelschools.core.catalogue.Problems;
import org.modelschools.core.catalogue.YamlSource;
import org.modelschools.core.learning.activity.ActivityKey;

/** What is wrong with a file is told by line; bodies begin with line 4. */
class ActivityFileTest {

  @Test
  void sorting() {
    assertEquals(
        List.of(
            "5: groups: 2 to 5 must stand here, not 1",
            "7: items: at least 3 must stand here, not 2",
            "7: item 'a': there is no group 'h'",
            "8: item 'b' has no feedback"),
        problems(
            """
            kind: sorting
            groups: [ { id: g, label: G } ]
            items:
              - { id: a, text: A, group: h, feedback: x }
              - { id: b, text: B, group: g }
            """));
    assertEquals(
        List.of("7: the id 'g' stands twice"),
        problems(
            """
            kind: sorting
            groups: [ { id: g, label: G }, { id: h, label: H } ]
            items:
              - { id: g, text: A, group: g, feedback: x }
              - { id: b, text: B, group: g, feedback: x }
              - { id: c, text: B, group: h, feedback: x }
            """));
  }

  @Test
  void gaps() {
    assertEquals(
        List.of(
            "7: accepted: at least one text must stand here, and none may be empty",
            "8: gap 'b': 'z' is not one of the options",
            "9: gap 'c' needs at least 2 options, all different",
            "10: the key 'answer' is unknown",
            "5: the gap {b} stands 0 times in the text, not once",
            "5: the gap {c} stands 2 times in the text, not once",
            "5: there is no gap 'nowhere' in the list"),
        problems(
            """
            kind: gaps
            text: "{a} {c} {nowhere} {c} {d}"
            gaps:
              - { id: a, feedback: x }
              - { id: b, options: [x, y], answer: z, feedback: x }
              - { id: c, options: [x, x, y], answer: y, feedback: x }
              - { id: d, accepted: [x], answer: x, feedback: x }
            """));
  }

  @Test
  void number_and_short_text() {
    assertEquals(
        List.of(
            "6: tolerance: '-1' is not a number from 0 to 999999999999, as 3.5",
            "5: answer: '3,5' is not a number from -999999999999 to 999999999999, as 3.5",
            "7: feedback has no wrong"),
        problems("kind: number\nanswer: '3,5'\ntolerance: -1\nfeedback: { right: x }\n"));
    assertEquals(
        List.of(
            "5: accepted: at least one text must stand here, and none may be empty",
            "1: the file has no feedback",
            "1: feedback has no right",
            "1: feedback has no wrong"),
        problems("kind: short-text\naccepted: [Impressum, '']\n"));
  }

  @Test
  void hotspots() {
    assertEquals(
        List.of(
            "5: 'x.svg' is not a picture 'pictures/name.svg'",
            "1: the file has no alt",
            "7: spot 'a' reaches out of the picture",
            "8: x: '101' is not a number from 0 to 100, as 3.5",
            "8: spot 'b' has no area",
            "7: some spots must be correct and some not"),
        problems(
            """
            kind: hotspots
            picture: x.svg
            spots:
              - { id: a, label: A, x: 50, y: 0, width: 50.5, height: 10, feedback: x }
              - { id: b, label: B, x: 101, y: 0, width: 0, height: 10, feedback: x }
            """));
  }

  @Test
  void dilemma() {
    assertEquals(
        List.of(
            "9: choices: 2 to 4 must stand here, not 1",
            "10: scene 'dead' has no choices",
            "13: scene 'both' has choices, so it is no ending",
            "6: choice 'back': 'start' is not a scene further down",
            "10: scene 'dead': no choice of a scene above leads here",
            "11: choice 'up': 'mid' is not a scene further down"),
        problems(
            """
            kind: dilemma
            scenes:
              - id: start
                text: A
                choices: [ { id: on, text: A, next: mid }, { id: back, text: A, next: start } ]
              - { id: mid, text: A, choices: [ { id: to, text: A, next: both } ] }
              - { id: dead, text: A }
              - id: both
                text: A
                ending: true
                choices: [ { id: up, text: A, next: mid }, { id: out, text: A, next: end } ]
              - { id: end, text: A, ending: true }
            """));
  }

  @Test
  void writing_product_task_and_self_check() {
    assertEquals(
        List.of("1: criteria: at least one text must stand here, and none may be empty"),
        problems("kind: writing\n"));
    assertEquals(
        List.of(
            "6: field 'a' has no label", "6: field 'a', required: 'yes' is neither true nor false"),
        problems("kind: product\nfields:\n  - { id: a, required: 'yes' }\n"));
    assertEquals(
        List.of("6: steps: 2 to 10 must stand here, not 1"),
        problems("kind: task\nsteps:\n  - { id: a, text: A }\n"));
    assertEquals(
        List.of("5: 'later' is not either before or after"),
        problems("kind: self-check\nwhen: later\n"));
  }

  @Test
  void every_kind_needs_a_prompt_and_knows_its_keys() {
    Problems problems = new Problems();
    String yaml = "kind: self-check\ntitle: T\nminutes: 1\ncompetencies: []\nwhen: after\nx: y\n";
    read(yaml, problems);
    assertEquals(List.of("1: the file has no prompt", "6: the key 'x' is unknown"), told(problems));
  }

  /** The problems of a body below a sound head of three lines. */
  private static List<String> problems(String body) {
    Problems problems = new Problems();
    read("title: T\nminutes: 1\ncompetencies: []\n" + body + "prompt: P\n", problems);
    return told(problems);
  }

  private static void read(String yaml, Problems problems) {
    new ActivityFile(YamlSource.read("x.yaml", yaml, problems), List.of("one"))
        .read(new ActivityKey("x"), new Codes(code -> true));
  }

  private static List<String> told(Problems problems) {
    return problems.found().stream()
        .map(Problem::toString)
        .map(line -> line.substring("x.yaml:".length()))
        .toList();
  }
}
