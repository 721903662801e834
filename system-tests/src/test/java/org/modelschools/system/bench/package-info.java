/**
 * Measures the suite as deployed, on a real MySQL, from outside: what a launch costs the server.
 * Started by {@code bin/bench}.
 */
@NullMarked
package org.modelschools.system.bench;

import org.jspecify.annotations.NullMarked;
