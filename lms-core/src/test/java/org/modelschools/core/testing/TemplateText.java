package org.modelschools.core.testing;

/**
 * The HTML of a jte template without what jte itself reads: expressions, directives, comments. Text
 * in a nested content block ({@code @`…`}) stays.
 */
final class TemplateText {

  private final String template;
  private final StringBuilder html = new StringBuilder();
  private int at;

  TemplateText(String template) {
    this.template = template;
  }

  String html() {
    html(false);
    return html.toString();
  }

  private void html(boolean nested) {
    while (at < template.length()) {
      if (nested && template.charAt(at) == '`') {
        at++;
        return;
      }
      if (template.startsWith("<%--", at)) {
        skipTo("--%>");
      } else if (template.startsWith("${", at)
          || template.startsWith("!{", at)
          || template.startsWith("$unsafe{", at)) {
        at = template.indexOf('{', at) + 1;
        java('{', '}');
      } else if (isDirective()) {
        directive();
      } else {
        html.append(template.charAt(at++));
      }
    }
  }

  private boolean isDirective() {
    return template.charAt(at) == '@'
        && at + 1 < template.length()
        && Character.isLetter(template.charAt(at + 1));
  }

  private void directive() {
    int end = at + 1;
    while (end < template.length()
        && (Character.isLetterOrDigit(template.charAt(end)) || template.charAt(end) == '.')) {
      end++;
    }
    String name = template.substring(at + 1, end);
    at = end;
    if (name.equals("import") || name.equals("param")) {
      skipTo("\n");
    } else if (name.equals("raw")) {
      skipTo("@endraw");
    } else if (at < template.length() && template.charAt(at) == '(') {
      at++;
      java('(', ')');
    }
  }

  /** Skips Java up to the closing character; content blocks in it are HTML again. */
  private void java(char open, char close) {
    int depth = 1;
    while (at < template.length() && depth > 0) {
      char next = template.charAt(at++);
      if (next == '"' || next == '\'') {
        string(next);
      } else if (next == '@' && template.charAt(at) == '`') {
        at++;
        html(true);
      } else if (next == open) {
        depth++;
      } else if (next == close) {
        depth--;
      }
    }
  }

  private void string(char quote) {
    while (at < template.length() && template.charAt(at) != quote) {
      at += template.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void skipTo(String end) {
    int found = template.indexOf(end, at);
    at = found < 0 ? template.length() : found + end.length();
  }
}
