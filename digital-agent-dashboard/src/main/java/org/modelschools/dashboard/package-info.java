/**
 * The digital agent's dashboard: what the schools do with the suite, without exposing anyone, and
 * the operator's API. The only place that reads {@code core.adoption}.
 */
@NullMarked
package org.modelschools.dashboard;

import org.jspecify.annotations.NullMarked;
