/** Kinds in which a word or a number is typed that is right or not. */
@NullMarked
package org.modelschools.core.learning.activity.typed;

import org.jspecify.annotations.NullMarked;
