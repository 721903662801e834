/**
 * The fictional model schools and their people. Stable ids, so that the tool sees the same person
 * after each start.
 */
@NullMarked
package org.modelschools.demo.school;

import org.jspecify.annotations.NullMarked;
