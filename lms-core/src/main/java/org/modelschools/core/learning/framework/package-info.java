/** The frameworks that this installation knows, wherever they come from. */
@NullMarked
package org.modelschools.core.learning.framework;

import org.jspecify.annotations.NullMarked;
