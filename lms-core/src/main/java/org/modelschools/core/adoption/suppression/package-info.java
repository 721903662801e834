/**
 * What of a count may be shown. Pure functions: no database, no clock.
 *
 * <p>The rules and where they come from stand in {@link
 * org.modelschools.core.adoption.suppression.Suppression} and in ADR 0007.
 */
@NullMarked
package org.modelschools.core.adoption.suppression;

import org.jspecify.annotations.NullMarked;
