/** Texts in German and English: one bundle per feature, found by the prefix of the key. */
@NullMarked
package org.modelschools.core.house.message;

import org.jspecify.annotations.NullMarked;
