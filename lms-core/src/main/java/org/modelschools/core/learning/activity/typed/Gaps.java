package org.modelschools.core.learning.activity.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.modelschools.core.catalogue.Markdown;
import org.modelschools.core.learning.activity.Activity;
import org.modelschools.core.learning.activity.Answer;
import org.modelschools.core.learning.activity.Part;
import org.modelschools.core.learning.activity.Refusal;
import org.modelschools.core.learning.activity.Scored;
import org.modelschools.core.learning.activity.Selection;
import org.modelschools.core.learning.activity.Shuffle;

/**
 * A text with gaps to be filled. The form field {@link #field(Gap)} holds what was typed or chosen.
 *
 * <p>Points: right gaps ÷ gaps. A gap that was left open counts as not right.
 *
 * @param text with a mark {@code {id}} for each gap
 */
public record Gaps(About about, Markdown prompt, Markdown text, List<Gap> gaps)
    implements Activity {

  /** How many characters may be typed into a gap. */
  public static final int LONGEST = Wording.LONGEST;

  private static final String PREFIX = "gap.";
  private static final Pattern MARK = Pattern.compile("\\{([a-z0-9][a-z0-9-]*)}");

  /**
   * One gap.
   *
   * @param id stable in its activity
   * @param accepted what is right, plain text; the only one if there are options
   * @param options what can be chosen, plain text; empty if the gap is typed
   * @param feedback shown when this gap has been filled
   */
  public record Gap(String id, List<String> accepted, List<String> options, Markdown feedback) {

    /** Copies the lists. */
    public Gap {
      accepted = List.copyOf(accepted);
      options = List.copyOf(options);
    }

    /** Whether one types; else one chooses. */
    public boolean isTyped() {
      return options.isEmpty();
    }

    /** The options by chance, since in the file the right one often stands first. */
    public List<String> options(Shuffle shuffle) {
      return shuffle.mixed(options, option -> id + "/" + option);
    }

    boolean accepts(String value) {
      return isTyped() ? Wording.accepts(accepted, value) : accepted.contains(value);
    }

    String shape() {
      String chosen = options.size() + "@" + options.indexOf(accepted.get(0));
      return isTyped() ? id : id + "(" + chosen + ")";
    }
  }

  /** Some HTML of the text, and the gap that comes after it; none after the last. */
  public record Piece(String html, Optional<Gap> gap) {}

  /** Copies the gaps. */
  public Gaps {
    gaps = List.copyOf(gaps);
  }

  /** The names that a text marks as gaps, in order. */
  public static List<String> marks(String text) {
    return MARK.matcher(text).results().map(mark -> mark.group(1)).toList();
  }

  @Override
  public String kind() {
    return "gaps";
  }

  @Override
  public String shape() {
    return gaps.stream().map(Gap::shape).collect(Collectors.joining(" ", kind() + ": ", ""));
  }

  @Override
  public Set<String> fields() {
    return gaps.stream().map(this::field).collect(Collectors.toUnmodifiableSet());
  }

  /** The form field of this gap. */
  public String field(Gap gap) {
    return PREFIX + gap.id();
  }

  /** The HTML of the text, cut where the gaps are. */
  public List<Piece> pieces(String html) {
    List<Piece> pieces = new ArrayList<>();
    Matcher mark = MARK.matcher(html);
    int from = 0;
    while (mark.find()) {
      Optional<Gap> gap = find(mark.group(1));
      if (gap.isPresent()) {
        pieces.add(new Piece(html.substring(from, mark.start()), gap));
        from = mark.end();
      }
    }
    pieces.add(new Piece(html.substring(from), Optional.empty()));
    return List.copyOf(pieces);
  }

  @Override
  public Scored score(Answer answer) {
    List<String> ids = gaps.stream().map(Gap::id).toList();
    boolean tooLong =
        gaps.stream()
            .flatMap(gap -> answer.all(field(gap)).stream())
            .anyMatch(value -> value.length() > LONGEST);
    if (tooLong) {
      return Scored.refused(Refusal.TOO_LONG);
    }
    Selection selection = Selection.of(answer, PREFIX, ids, this::isKnown);
    return selection.refusal().equals(Optional.of(Refusal.NOTHING_CHOSEN))
        ? Scored.refused(Refusal.NOTHING_ENTERED)
        : selection.share(gaps.size(), this::part);
  }

  private boolean isKnown(String id, String value) {
    Gap gap = find(id).orElseThrow();
    return gap.isTyped() || gap.options().contains(value);
  }

  private Part part(String id, String value) {
    Gap gap = find(id).orElseThrow();
    return new Part(id, gap.accepts(value), Optional.of(gap.feedback()));
  }

  private Optional<Gap> find(String id) {
    return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
  }
}
