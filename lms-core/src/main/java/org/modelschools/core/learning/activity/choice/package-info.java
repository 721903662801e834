/** Kinds in which one chooses: options, places in a picture, ways through a story. */
@NullMarked
package org.modelschools.core.learning.activity.choice;

import org.jspecify.annotations.NullMarked;
