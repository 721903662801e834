/**
 * Modules as they are offered, and how people work through them.
 *
 * <p>A module is published as a {@link org.modelschools.core.learning.ModuleVersion} that never
 * changes again; an {@link org.modelschools.core.learning.Attempt} stays with the version it was
 * begun with. At most one attempt of a person on a resource link is running. The best of several
 * tries counts, a completed attempt never changes, and previews count nowhere. What happened is
 * told by {@link org.modelschools.core.learning.ModuleStarted} and {@link
 * org.modelschools.core.learning.ModuleCompleted}, in the transaction of the deed.
 *
 * <p>Who changes something first takes the lock of one row, then reads. This needs transactions
 * that see what others have committed meanwhile (READ COMMITTED): H2's default, to be set for
 * MySQL.
 */
@NullMarked
package org.modelschools.core.learning;

import org.jspecify.annotations.NullMarked;
