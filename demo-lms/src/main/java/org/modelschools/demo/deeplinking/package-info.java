/**
 * The platform’s side of Deep Linking 2.0: a teacher opens a tool’s dialogue from a course, and
 * what the tool delivers becomes activities.
 */
@NullMarked
package org.modelschools.demo.deeplinking;

import org.jspecify.annotations.NullMarked;
