package org.modelschools.lti.gradebook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of a line item, and those made from it: what is appended goes to the path, the query
 * stays behind it (AGS 2.0 §3.3.1).
 */
record LineItemUrl(String value) {

  String scores() {
    return with("scores");
  }

  String results() {
    return with("results");
  }

  String results(String userId) {
    return filtered(results(), "user_id", userId);
  }

  /** An address with one more parameter in its query. */
  static String filtered(String address, String name, String value) {
    char separator = address.indexOf('?') < 0 ? '?' : '&';
    return address + separator + name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String with(String segment) {
    int query = value.indexOf('?');
    String path = query < 0 ? value : value.substring(0, query);
    String rest = query < 0 ? "" : value.substring(query);
    return path + (path.endsWith("/") ? "" : "/") + segment + rest;
  }
}
