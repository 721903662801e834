package org.modelschools.core.catalogue;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML text and where it stands, so that each of its nodes can be blamed by file and line. */
public final class YamlSource {

  static final String ROOT = "the file";

  private final String file;
  private final int linesBefore;
  private final Problems problems;

  private YamlSource(String file, int linesBefore, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /** Reads a file that consists of one mapping. */
  public static YamlMap read(String file, String text, Problems problems) {
    return read(file, text, 0, problems);
  }

  /** Reads a mapping that begins after so many lines of its file, as front matter does. */
  public static YamlMap read(String file, String text, int linesBefore, Problems problems) {
    YamlSource source = new YamlSource(file, linesBefore, problems);
    try {
      return source.root(compose(text));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(file, line + linesBefore, "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(file, 1 + linesBefore, "this is not YAML: " + e.getMessage());
    }
    return source.nothing(ROOT);
  }

  private static Optional<Node> compose(String text) {
    return new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text);
  }

  private YamlMap root(Optional<Node> node) {
    if (node.isEmpty()) {
      problems.add(file, 1 + linesBefore, "the file is empty");
      return nothing(ROOT);
    }
    return map(node.get(), ROOT);
  }

  /** The node as a mapping; its {@code id} or {@code key} tells it apart in problems. */
  YamlMap map(Node node, String noun) {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(this, subject(mapping, noun), line(node), mapping);
    }
    problem(node, noun + ": keys and values are expected here");
    return nothing(noun);
  }

  /** The node as a text; the problem begins with the words given. */
  String scalar(Node node, String of) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(node, of + "a text is expected here");
    return "-";
  }

  /** The nodes of a list; the problem begins with the words given. */
  List<Node> items(Node node, String of) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problem(node, of + "a list is expected here");
    return List.of();
  }

  /** A mapping without a line complains about nothing: the problem is known already. */
  private YamlMap nothing(String noun) {
    return new YamlMap(this, noun, 0, null);
  }

  private static String subject(MappingNode mapping, String noun) {
    return mapping.getValue().stream()
        .filter(entry -> isName(entry.getKeyNode()) && !noun.equals(ROOT))
        .map(entry -> entry.getValueNode() instanceof ScalarNode name ? name.getValue() : "")
        .findFirst()
        .map(name -> noun + " '" + name + "'")
        .orElse(noun);
  }

  private static boolean isName(Node key) {
    return key instanceof ScalarNode scalar
        && (scalar.getValue().equals("id")
            || scalar.getValue().equals("key")
            || scalar.getValue().equals("code"));
  }

  /** The line of the file on which a node begins. */
  int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1 + linesBefore;
  }

  /** The line on which a scalar's text begins: block texts begin below their {@code |}. */
  int firstLine(Node node) {
    boolean block =
        node instanceof ScalarNode scalar
            && (scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    return line(node) + (block ? 1 : 0);
  }

  void problem(Node node, String reason) {
    problem(line(node), reason);
  }

  void problem(int line, String reason) {
    problems.add(file, line, reason);
  }
}
