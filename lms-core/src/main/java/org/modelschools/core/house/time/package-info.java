/** The clock that everything asks for the time, and how instants stand in the database. */
@NullMarked
package org.modelschools.core.house.time;

import org.jspecify.annotations.NullMarked;
