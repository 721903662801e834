/**
 * From events to cells: one cell per school, day, measure and dimension, with how often and with a
 * Roaring bitmap of who, so that the exact number of different people in any span of days is a
 * union of small bitmaps, whatever the number of events.
 *
 * <p>Folding compares how many events a school-day has with how many were folded; where they differ
 * that school-day is counted anew in one transaction. So it does not matter in which order events
 * were committed, a run that is repeated changes nothing, and when the rows of {@code roll_up_day}
 * are deleted everything is built again.
 */
@NullMarked
package org.modelschools.core.adoption.rollup;

import org.jspecify.annotations.NullMarked;
