/** The municipality and its schools, as the catalogue of this installation names them. */
@NullMarked
package org.modelschools.dashboard.schools;

import org.jspecify.annotations.NullMarked;
