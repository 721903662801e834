/**
 * Competency frameworks as versioned data of the catalogue, never an enum: another municipality or
 * a later agreement brings a file, not a change of code.
 *
 * <p>A code is never deleted, since attempts and lesson concepts refer to it; it is deprecated.
 */
@NullMarked
package org.modelschools.core.competency;

import org.jspecify.annotations.NullMarked;
