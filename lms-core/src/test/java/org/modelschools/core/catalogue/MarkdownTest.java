package org.modelschools.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
