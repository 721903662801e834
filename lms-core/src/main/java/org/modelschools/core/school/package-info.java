/**
 * The municipality, its schools and their school years: data of the catalogue, the same for all
 * nodes, never changed while the applications run.
 *
 * <p>Thresholds of suppression may be raised by a municipality, never lowered.
 */
@NullMarked
package org.modelschools.core.school;

import org.jspecify.annotations.NullMarked;
