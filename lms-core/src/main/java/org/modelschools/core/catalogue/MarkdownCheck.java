package org.modelschools.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.modelschools.core.catalogue.Markdown.Extent;
import org.modelschools.core.catalogue.Markdown.Fault;

/** Finds what may not stand in a text: foreign links, pictures that are not the module's. */
final class MarkdownCheck extends AbstractVisitor {

  private final Extent extent;
  private final List<Fault> faults = new ArrayList<>();

  private MarkdownCheck(Extent extent) {
    this.extent = extent;
  }

  static List<Fault> faults(Node document, Extent extent) {
    MarkdownCheck check = new MarkdownCheck(extent);
    Node first = document.getFirstChild();
    if (extent == Extent.LINE
        && first != null
        && (first.getNext() != null || !(first instanceof Paragraph))) {
      check.faults.add(new Fault(1, "only one paragraph may stand here, no list or heading"));
    }
    document.accept(check);
    return check.faults;
  }

  @Override
  public void visit(Link link) {
    String to = link.getDestination();
    if (!MarkdownTree.isSafe(to)) {
      fault(link, "a link to '" + to + "' is not allowed, only https");
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    if (extent == Extent.LINE) {
      fault(image, "a picture cannot stand in a single line");
    } else if (MarkdownTree.pictureName(image).isEmpty()) {
      fault(image, "'" + image.getDestination() + "' is not a picture 'pictures/name.svg'");
    } else if (MarkdownTree.words(image).isBlank()) {
      fault(image, "the picture has no alternative text");
    } else if (!isLineEnd(image.getPrevious()) || !isLineEnd(image.getNext())) {
      fault(image, "a picture stands on a line of its own");
    }
  }

  private void fault(Node node, String reason) {
    int line =
        node.getSourceSpans().stream().mapToInt(SourceSpan::getLineIndex).min().orElse(0) + 1;
    faults.add(new Fault(line, reason));
  }

  private static boolean isLineEnd(@Nullable Node neighbour) {
    return neighbour == null
        || neighbour instanceof SoftLineBreak
        || neighbour instanceof HardLineBreak;
  }
}
