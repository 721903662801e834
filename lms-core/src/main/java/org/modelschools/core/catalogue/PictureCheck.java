package org.modelschools.core.catalogue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks that a picture is drawn and nothing else: shapes and words in the colours of the house, no
 * script, nothing from outside itself.
 */
public final class PictureCheck {

  private static final int LARGEST = 60_000;
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String NUMBER = "-?\\d*\\.?\\d+";
  private static final String VIEW_BOX = NUMBER + "([\\s,]+" + NUMBER + "){3}";
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "use",
          "symbol",
          "marker",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "pattern");
  private static final Set<String> PAINTS = Set.of("fill", "stroke", "stop-color", "color");
  private static final Set<String> COLOURS =
      Set.of(
          "#1a3e72", "#4a7dc4", "#dbe7f6", "#2e7d4f", "#d9eedd", "#b5521b", "#fbe3d3", "#f2c744",
          "#5b3a86", "#e8ddf3", "#222", "#666", "#eee", "#fff", "#222222", "#666666", "#eeeeee",
          "#ffffff", "none", "inherit");
  private static final Set<String> FONTS = Set.of("sans-serif", "serif", "monospace");
  private static final Pattern OWN = Pattern.compile("url\\(\\s*[\"']?#[^)]*\\)");

  private final String file;
  private final Problems problems;

  /** Notes problems with that file. */
  public PictureCheck(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads it from the first element to the last. */
  public void check(String svg) {
    if (svg.getBytes(StandardCharsets.UTF_8).length >= LARGEST) {
      problems.add(file, 1, "the picture has 60 kB or more");
    }
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
      boolean root = true;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          problem(xml, "neither a document type nor an instruction may stand here");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          element(xml, root);
          root = false;
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      problems.add(file, line, "this is not XML: " + firstLine(e));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().reduce((first, last) -> last).orElse("");
  }

  private void element(XMLStreamReader xml, boolean root) {
    String name = xml.getLocalName();
    if (root != name.equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
      problem(xml, "<" + name + "> may not stand here" + (root ? ", only <svg> of " + SVG : ""));
    } else if (!ELEMENTS.contains(name)) {
      problem(xml, "<" + name + "> may not stand in a picture");
    }
    String viewBox = xml.getAttributeValue(null, "viewBox");
    if (root && (viewBox == null || !viewBox.strip().matches(VIEW_BOX))) {
      problem(xml, "the picture has no viewBox of four numbers");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(xml, xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
    }
  }

  private void attribute(XMLStreamReader xml, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on")) {
      problem(xml, "the attribute " + name + " may not stand in a picture");
    } else if (lower.equals("href") && !value.startsWith("#")) {
      problem(xml, "'" + value + "' leads out of the picture, only #id may stand here");
    } else if (lower.equals("style")) {
      Arrays.stream(value.split(";"))
          .map(declaration -> declaration.split(":", 2))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> attribute(xml, pair[0].strip(), pair[1].strip()));
    } else if (OWN.matcher(value).replaceAll("").toLowerCase(Locale.ROOT).contains("url(")) {
      problem(xml, "'" + value + "' leads out of the picture, only url(#id) may stand here");
    } else {
      look(xml, lower, value);
    }
  }

  private void look(XMLStreamReader xml, String name, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (PAINTS.contains(name) && !COLOURS.contains(lower) && !lower.startsWith("url(")) {
      problem(xml, name + ": '" + value + "' is not one of the colours of the catalogue");
    }
    if (name.equals("font-family") && !FONTS.contains(lower)) {
      problem(xml, "font-family: '" + value + "' is neither sans-serif, serif nor monospace");
    }
  }

  private void problem(XMLStreamReader xml, String reason) {
    problems.add(file, Math.max(1, xml.getLocation().getLineNumber()), reason);
  }
}
