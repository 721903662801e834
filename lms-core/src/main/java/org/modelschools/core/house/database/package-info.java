/** The one database: migrated before first use, waited for when it is away. */
@NullMarked
package org.modelschools.core.house.database;

import org.jspecify.annotations.NullMarked;
