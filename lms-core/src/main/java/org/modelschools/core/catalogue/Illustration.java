package org.modelschools.core.catalogue;

/**
 * A picture as a page shows it.
 *
 * @param url where the page finds it
 * @param width of the picture, to keep its place while it is loaded
 * @param height of the picture
 */
public record Illustration(String url, int width, int height) {

  /** The picture at that address. */
  public static Illustration of(Picture picture, String url) {
    return new Illustration(
        url, (int) Math.round(picture.width()), (int) Math.round(picture.height()));
  }
}
