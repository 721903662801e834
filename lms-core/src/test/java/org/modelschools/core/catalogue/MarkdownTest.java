package org.modelschools.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelschools.core.catalogue.Markdown.Extent;

class MarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,hi)",
        "[x](http://example.org)",
        "[x](//example.org)",
        "![x](https://example.org/x.png)",
        "<https://example.org/\"onclick=alert(1)>"
      })
  void nothing_in_its_html_runs_or_fetches(String source) {
    Document page = Jsoup.parseBodyFragment(Markdown.of(source).html(), "https://lms.example/");
    assertTrue(page.select("script, [onerror], [onclick]").isEmpty());
    assertTrue(page.select("img").stream().allMatch(image -> image.attr("src").isEmpty()));
    assertTrue(
        page.select("a").stream()
            .map(link -> link.attr("href"))
            .allMatch(href -> href.isEmpty() || href.startsWith("https:")));
  }

  @Test
  void tables_lists_and_emphasis_are_rendered() {
    String html = Markdown.of("| a |\n|---|\n| **1** |\n\n- x").html();
    assertEquals("1", Jsoup.parse(html).select("td strong").text());
    assertEquals("x", Jsoup.parse(html).select("li").text());
  }

  @Test
  void links_to_other_sites_open_a_window_of_their_own() {
    String link = Markdown.of("[BSI](https://www.bsi.bund.de)").inlineHtml();
    assertEquals("_blank", Jsoup.parse(link).select("a").attr("target"));
    assertEquals("", Jsoup.parse(Markdown.of("[oben](#oben)").html()).select("a").attr("target"));
  }

  @Test
  void a_line_stands_without_its_paragraph() {
    assertEquals("nie <em>echte</em> &amp; neue", Markdown.of("nie *echte* & neue").inlineHtml());
    assertTrue(Markdown.of("- Liste").faults(Extent.LINE).size() == 1);
    assertTrue(Markdown.of("eins\n\nzwei").faults(Extent.LINE).size() == 1);
    assertTrue(Markdown.of("eins\n\nzwei").faults(Extent.BLOCKS).isEmpty());
  }

  @Test
  void pictures_of_the_module_are_shown_with_their_words() {
    Markdown text = Markdown.of("Davor\n\n![Ein *Schloss* & mehr](pictures/schloss.svg)");
    Illustration schloss = new Illustration("/p/1.svg", 640, 360);
    String html = text.html(name -> Optional.of(schloss).filter(p -> name.equals("schloss.svg")));
    Element image = Jsoup.parse(html).select("img").get(0);
    assertEquals("/p/1.svg", image.attr("src"));
    assertEquals("Ein Schloss & mehr", image.attr("alt"));
    assertEquals("640", image.attr("width"));
    assertEquals("<p>Davor</p>\n<p>Ein Schloss &amp; mehr</p>", text.html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![a](pictures/x.svg)            | -",
        "Text~![a](pictures/x.svg)~Text  | -",
        "- ![a](pictures/x.svg)          | -",
        "![](pictures/x.svg)             | the picture has no alternative text",
        "![ ](pictures/x.svg)            | the picture has no alternative text",
        "![a](x.svg)                     | 'x.svg' is not a picture",
        "![a](pictures/../x.svg)         | is not a picture",
        "![a](pictures/X.svg)            | is not a picture",
        "![a](pictures/x.png)            | is not a picture",
        "![a](https://a.org/pictures/x.svg) | is not a picture",
        "Text ![a](pictures/x.svg)       | a picture stands on a line of its own",
        "![a](pictures/x.svg) Text       | a picture stands on a line of its own"
      })
  void a_picture_has_words_and_a_line_of_its_own(String source, String reason) {
    String text = "Eins.\n\n" + source.replace("~", "\n");
    List<Markdown.Fault> faults = Markdown.of(text).faults(Extent.BLOCKS);
    assertEquals(reason.equals("-") ? 0 : 1, faults.size(), faults::toString);
    assertTrue(faults.isEmpty() || faults.get(0).reason().contains(reason), faults::toString);
    assertTrue(faults.isEmpty() || faults.get(0).line() == 3, faults::toString);
    assertEquals(1, Markdown.of("![a](pictures/x.svg)").faults(Extent.LINE).size());
  }
}
