/** One of two features that know each other. */
@NullMarked
package org.modelschools.core.testing.broken.one;

import org.jspecify.annotations.NullMarked;
