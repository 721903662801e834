/**
 * Deep Linking 2.0: what a teacher chooses in the LMS's dialogue is signed and carried back by the
 * browser.
 */
@NullMarked
package org.modelschools.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
