/**
 * The invented school year of a demo: adoption events of three curves from a fixed seed, marked as
 * invented, with actors out of a range that no real person gets.
 */
@NullMarked
package org.modelschools.core.adoption.demo;

import org.jspecify.annotations.NullMarked;
