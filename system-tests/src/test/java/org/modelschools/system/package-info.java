/**
 * The suite as deployed: the built wars started by {@code bin/run}, met through a real browser
 * only. Nothing of the applications' code is imported.
 */
@NullMarked
package org.modelschools.system;

import org.jspecify.annotations.NullMarked;
