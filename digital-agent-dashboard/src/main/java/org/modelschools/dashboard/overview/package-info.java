/**
 * The first page: how many people and modules each school had in a week, its last eight weeks and
 * its school year.
 *
 * <p>Schools stand in the order of the catalogue, each compared with itself only. Every number has
 * passed {@link org.modelschools.core.adoption.suppression.Suppression} before it gets here.
 */
@NullMarked
package org.modelschools.dashboard.overview;

import org.jspecify.annotations.NullMarked;
