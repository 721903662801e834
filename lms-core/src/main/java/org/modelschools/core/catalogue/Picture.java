package org.modelschools.core.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modelschools.core.house.security.Hash;

/**
 * An illustration as its author drew it.
 *
 * @param name its file name, such as {@code schloss.svg}
 * @param svg found good by {@link PictureCheck}
 */
public record Picture(String name, String svg) {

  /** What a name looks like. */
  public static final String NAME = "[a-z0-9][a-z0-9-]{0,59}\\.svg";

  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "viewBox\\s*=\\s*[\"'][-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");
  private static final int FINGERPRINT_LENGTH = 16;

  /** Tells it apart from every other picture, also from one of the same name. */
  public String fingerprint() {
    return Hash.hex(svg).substring(0, FINGERPRINT_LENGTH);
  }

  /** Its width in units of its own. */
  public double width() {
    return size(1);
  }

  /** Its height in units of its own. */
  public double height() {
    return size(2);
  }

  private double size(int group) {
    Matcher viewBox = VIEW_BOX.matcher(svg);
    return viewBox.find() ? Double.parseDouble(viewBox.group(group)) : 1;
  }
}
