package org.modelschools.core.learning;

import java.time.Instant;
import java.util.Locale;
import org.modelschools.core.learning.content.LearningModule;
import org.modelschools.core.learning.content.ModuleContent;
import org.modelschools.core.learning.content.ModuleKey;

/**
 * A published version of a module, ready to be worked through. Immutable, shared by all requests.
 *
 * @param versionId what an attempt is bound to
 * @param key the module's key
 * @param number from 1, in the order of publishing
 * @param publishedAt when
 * @param module what it says
 */
public record Edition(
    long versionId, ModuleKey key, int number, Instant publishedAt, LearningModule module) {

  /** What it says in that language; in German if it was not translated. */
  public ModuleContent content(Locale locale) {
    return module.content(locale);
  }

  /** What it says in that language, in easy words where it is asked for and there are any. */
  public ModuleContent content(Locale locale, boolean inEasyWords) {
    return module.content(locale, inEasyWords);
  }
}
