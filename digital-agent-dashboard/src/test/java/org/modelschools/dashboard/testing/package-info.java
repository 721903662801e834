/** A small browser and a small operator, which meet the dashboard over real HTTP. */
@NullMarked
package org.modelschools.dashboard.testing;

import org.jspecify.annotations.NullMarked;
