package org.modelschools.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCheckTest {

  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 640 360'>\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width='10' height='10' fill='#FFF' stroke='#1A3E72'/>",
        "<defs><g id='a'><path d='M0 0'/></g></defs><use href='#a'/><use xlink:href='#a'/>",
        "<linearGradient id='g'><stop offset='0' stop-color='#222'/></linearGradient>"
            + "<rect fill='url(#g)'/>",
        "<text font-family='sans-serif' font-size='20'>A &amp; B</text>",
        "<rect style='fill: #eee; stroke:none'/>"
      })
  void what_is_drawn_is_good(String inside) {
    assertEquals(List.of(), problems(OPEN + inside + "</svg>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<script>alert(1)</script>                          | <script> may not stand",
        "<foreignObject/>                                   | <foreignObject> may not stand",
        "<image href='#a'/>                                 | <image> may not stand",
        "<a href='#a'/>                                     | <a> may not stand",
        "<style>@import 'x'</style>                         | <style> may not stand",
        "<animate attributeName='href'/>                    | <animate> may not stand",
        "<svg/>                                             | <svg> may not stand here",
        "<x:rect xmlns:x='urn:x'/>                          | <rect> may not stand here",
        "<rect onclick='x()'/>                              | onclick may not stand",
        "<rect ONLOAD='x()'/>                               | ONLOAD may not stand",
        "<use href='other.svg#a'/>                          | leads out of the picture",
        "<use xlink:href='data:image/svg+xml,x'/>           | leads out of the picture",
        "<use href='https://example.org/#a'/>               | leads out of the picture",
        "<rect fill='url(https://example.org/#a)'/>         | leads out of the picture",
        "<rect mask='url(#a) URL(x.svg#b)'/>                | leads out of the picture",
        "<rect style='fill:#eee; mask: url(//x)'/>          | leads out of the picture",
        "<rect fill='red'/>                                 | 'red' is not one of the colours",
        "<rect style='stroke:#123456'/>                     | '#123456' is not one of the colours",
        "<text font-family='Comic Sans MS'/>                | is neither sans-serif",
        "<rect></g>                                         | this is not XML",
        "<rect>&x;</rect>                                   | this is not XML"
      })
  void whatever_else_is_named(String inside, String reason) {
    List<String> found = problems(OPEN + inside + "</svg>");
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains(reason), found::toString);
    assertTrue(found.get(0).startsWith("x.svg:2: "), found::toString);
  }

  @Test
  void it_has_a_view_box_and_neither_document_type_nor_instructions() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    assertEquals(List.of("x.svg:1: the picture has no viewBox of four numbers"), problems(svg));
    assertEquals(1, problems(OPEN.replace("640", "50%") + "</svg>").size());
    String bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + OPEN + "</svg>";
    assertTrue(!problems(bomb).isEmpty());
    assertEquals(1, problems("<?xml-stylesheet href='x.css'?>" + OPEN + "</svg>").size());
    assertTrue(!problems("<html/>").isEmpty());
    assertTrue(!problems("").isEmpty());
  }

  @Test
  void it_is_smaller_than_60_kilobytes() {
    String large = OPEN + "<!--" + "x".repeat(60_000) + "--></svg>";
    assertEquals(List.of("x.svg:1: the picture has 60 kB or more"), problems(large));
  }

  @Test
  void a_picture_knows_its_size_and_its_fingerprint() {
    Picture picture = new Picture("x.svg", OPEN + "</svg>");
    assertEquals(640, picture.width());
    assertEquals(360, picture.height());
    assertTrue(picture.fingerprint().matches("[0-9a-f]{16}"));
  }

  private static List<String> problems(String svg) {
    Problems problems = new Problems();
    new PictureCheck("x.svg", problems).check(svg);
    return problems.found().stream().map(Problem::toString).toList();
  }
}
