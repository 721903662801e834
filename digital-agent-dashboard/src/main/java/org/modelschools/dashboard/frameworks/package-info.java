/** The competency frameworks of the municipality: what there is, and how another one comes in. */
@NullMarked
package org.modelschools.dashboard.frameworks;

import org.jspecify.annotations.NullMarked;
