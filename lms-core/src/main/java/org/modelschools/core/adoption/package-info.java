/**
 * What people did, as append-only rows by day, written in the transaction of the deed.
 *
 * <p>Nobody imports this package but the dashboard's read side: features fire events, and {@link
 * org.modelschools.core.adoption.AdoptionLog} listens. Rows name pseudonyms, never people, and hold
 * no clock times. What is counted from them stands in {@code rollup}, what of it may be shown in
 * {@code suppression}, the invented school year of a demo in {@code demo}.
 */
@NullMarked
package org.modelschools.core.adoption;

import org.jspecify.annotations.NullMarked;
