package org.modelschools.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  @Test
  void expressions_and_directives_are_no_text() {
    String template =
        """
        @import org.modelschools.core.house.page.Page
        @param Page page
        <%-- why this is so --%>
        @for(String word : List.of("a)", "b"))
          <p class="x ${page.wide() ? "wide" : "narrow"}" title="${page.title()}">${map("{")}, 7</p>
        @endfor
        """;
    assertEquals(List.of(), Templates.literalTexts(template));
  }

  @Test
  void words_between_tags_and_in_attributes_are_found() {
    String template =
        """
        ${layout(page, @`
          <h1 aria-label="Aloud">Title</h1>
          @if(page.wide())${part(@`deep`)}@else @endif
        `)}
        """;
    assertEquals(List.of("deep", "Title", "Aloud"), Templates.literalTexts(template));
  }
}
