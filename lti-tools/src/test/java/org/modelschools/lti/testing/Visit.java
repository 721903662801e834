package org.modelschools.lti.testing;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody in the tool after a launch.
 *
 * @param browser the browser
 * @param path where the launch led, relative to the tool
 */
public record Visit(LaunchClient browser, String path) {

  /** Opens a page of the visit. */
  public HttpResponse<String> get(String below) {
    return browser.get(path + below);
  }

  /** Sends a form. */
  public HttpResponse<String> post(String below, String form) {
    return browser.post(path + below, form);
  }

  /** The page, taken apart. */
  public Document page(String below) {
    return Jsoup.parse(get(below).body());
  }

  /** Where the activities of the module are, below the player. */
  public List<String> activities() {
    return page("").select(".step-list a").eachAttr("href").stream()
        .map(address -> address.replaceFirst(".*/activities/", "/activities/"))
        .toList();
  }

  /** Begins and answers everything, with what stands first. */
  public Visit work() {
    post("/attempts", "");
    activities().forEach(this::answer);
    return this;
  }

  /** Answers one activity with what stands first. */
  public HttpResponse<String> answer(String activity) {
    Element form = page(activity).selectFirst("form[action$=responses]");
    return post(activity + "/responses", form == null ? "" : filled(form));
  }

  private static String filled(Element form) {
    StringJoiner filled = new StringJoiner("&");
    form.select("input[type=hidden]").forEach(input -> add(filled, input, input.val()));
    form.select("input[type=radio], input[type=checkbox]").stream()
        .limit(1)
        .forEach(input -> add(filled, input, input.val()));
    form.select("textarea").forEach(input -> add(filled, input, "Das habe ich gelernt."));
    List<Element> selects = form.select("select");
    for (int i = 0; i < selects.size(); i++) {
      add(filled, selects.get(i), selects.get(i).select("option").get(i + 1).val());
    }
    return filled.toString();
  }

  private static void add(StringJoiner form, Element input, String value) {
    form.add(input.attr("name") + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
