/** Kinds in which one writes freely: no points, no right or wrong. */
@NullMarked
package org.modelschools.core.learning.activity.writing;

import org.jspecify.annotations.NullMarked;
