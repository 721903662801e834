/**
 * What a module says, in one language or two, and how it is read from the files of a catalogue.
 *
 * <p>Everything here is immutable. The English version is optional, but then complete: the same
 * activities with the same ids and the same right answers. Stored versions are read again by the
 * reader of today, so the format may grow and must never shrink.
 */
@NullMarked
package org.modelschools.core.learning.content;

import org.jspecify.annotations.NullMarked;
