/**
 * Fills an empty database with the three schools of {@code seed.json}; running it again changes
 * nothing.
 */
@NullMarked
package org.modelschools.demo.seed;

import org.jspecify.annotations.NullMarked;
