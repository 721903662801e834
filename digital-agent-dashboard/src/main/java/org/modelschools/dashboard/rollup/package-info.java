/**
 * Starts the roll-up of adoption events on this node, and the invented year of a demo before it.
 */
@NullMarked
package org.modelschools.dashboard.rollup;

import org.jspecify.annotations.NullMarked;
