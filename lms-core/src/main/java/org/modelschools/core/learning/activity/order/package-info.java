/** Kinds in which things are brought together or into an order. */
@NullMarked
package org.modelschools.core.learning.activity.order;

import org.jspecify.annotations.NullMarked;
