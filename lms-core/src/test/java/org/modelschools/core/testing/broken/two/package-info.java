/** One of two features that know each other. */
@NullMarked
package org.modelschools.core.testing.broken.two;

import org.jspecify.annotations.NullMarked;
