package org.modelschools.core.learning.content;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modelschools.core.catalogue.CatalogueFiles;
import org.modelschools.core.catalogue.Picture;
import org.modelschools.core.catalogue.PictureCheck;
import org.modelschools.core.catalogue.Problems;

/** Reads a module's pictures, which all its languages share, and finds those that are missing. */
record PictureFolder(CatalogueFiles module, Problems problems) {

  static final String NAME = "pictures";

  private static final Pattern REFERENCE = Pattern.compile("\\b" + NAME + "/([^\\s)\"'<>]+\\.svg)");

  /** The pictures by their file names. */
  Map<String, Picture> read() {
    Map<String, Picture> pictures = new TreeMap<>();
    CatalogueFiles folder = module.in(NAME);
    folder
        .texts()
        .forEach(
            (name, svg) -> {
              if (!name.matches(Picture.NAME)) {
                problems.add(folder.path(name), 1, "a picture is called name.svg in lower case");
              } else {
                new PictureCheck(folder.path(name), problems).check(svg);
                pictures.put(name, new Picture(name, svg));
              }
            });
    Set<String> shown = new HashSet<>();
    module.texts().forEach((path, text) -> references(path, text, pictures.keySet(), shown));
    pictures.keySet().stream()
        .filter(name -> !shown.contains(name))
        .forEach(name -> problems.add(folder.path(name), 1, "no text shows this picture"));
    return pictures;
  }

  private void references(String path, String text, Set<String> there, Set<String> shown) {
    if (path.startsWith(NAME + "/")) {
      return;
    }
    int line = 0;
    for (String each : text.split("\n", -1)) {
      line++;
      Matcher reference = REFERENCE.matcher(each);
      while (reference.find()) {
        shown.add(reference.group(1));
        if (!there.contains(reference.group(1))) {
          problems.add(module.path(path), line, "there is no picture '" + reference.group() + "'");
        }
      }
    }
  }
}
