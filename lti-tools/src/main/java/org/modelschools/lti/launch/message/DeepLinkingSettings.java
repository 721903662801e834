package org.modelschools.lti.launch.message;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a platform accepts from its dialogue (Deep Linking 2.0 §2.1, claim {@code
 * deep_linking_settings}). Some platforms write truth values as text and lists as one text with
 * commas; both are understood.
 *
 * @param returnUrl where the browser takes the answer; http or https, at most 2000 characters
 * @param takesLinks whether {@code ltiResourceLink} is among the accepted types
 * @param targets {@code iframe} and {@code window}, those of them that are accepted
 * @param multiple whether several items may be returned; not said means one
 * @param lineItems whether line items are not refused; not said means they may be sent
 * @param data what must come back unchanged, if anything was sent
 */
public record DeepLinkingSettings(
    String returnUrl,
    boolean takesLinks,
    List<String> targets,
    boolean multiple,
    boolean lineItems,
    @Nullable String data) {

  private static final String CLAIM =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
  private static final List<String> TARGETS = List.of("iframe", "window");
  private static final int MAX_URL = 2000;
  private static final int MAX_DATA = 60_000;

  /** Copies the targets. */
  public DeepLinkingSettings {
    targets = List.copyOf(targets);
  }

  /** The settings in those claims, or a refusal when the platform could not take an answer. */
  static DeepLinkingSettings of(Claims claims) {
    Claims settings = claims.object(CLAIM);
    List<String> types = words(settings, "accept_types");
    String data = settings.text("data").orElse(null);
    if (types.isEmpty() || (data != null && data.length() > MAX_DATA)) {
      throw new LaunchRefused(Refusal.DEEP_LINKING_INVALID);
    }
    List<String> accepted = words(settings, "accept_presentation_document_targets");
    return new DeepLinkingSettings(
        settings
            .text("deep_link_return_url")
            .filter(DeepLinkingSettings::isUsable)
            .orElseThrow(() -> new LaunchRefused(Refusal.DEEP_LINKING_INVALID)),
        types.contains("ltiResourceLink"),
        TARGETS.stream().filter(accepted::contains).toList(),
        flag(settings, "accept_multiple").orElse(false),
        flag(settings, "accept_lineitem").orElse(true),
        data);
  }

  /** To be kept until the answer. */
  public String toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("returnUrl", returnUrl)
            .add("takesLinks", takesLinks)
            .add("targets", Json.createArrayBuilder(targets))
            .add("multiple", multiple)
            .add("lineItems", lineItems);
    return (data == null ? json : json.add("data", data)).build().toString();
  }

  /** Reads what {@link #toJson()} wrote. */
  public static DeepLinkingSettings ofJson(String text) {
    Claims json = Claims.parse(text);
    return new DeepLinkingSettings(
        json.text("returnUrl").orElseThrow(),
        json.flag("takesLinks").orElseThrow(),
        json.texts("targets"),
        json.flag("multiple").orElseThrow(),
        json.flag("lineItems").orElseThrow(),
        json.text("data").orElse(null));
  }

  private static List<String> words(Claims settings, String name) {
    return settings.texts(name).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Optional<Boolean> flag(Claims settings, String name) {
    Optional<Boolean> real = settings.flag(name);
    return real.or(
        () -> settings.text(name).map(text -> text.toLowerCase(Locale.ROOT).equals("true")));
  }

  private static boolean isUsable(String url) {
    try {
      URI uri = URI.create(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && url.length() <= MAX_URL;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
