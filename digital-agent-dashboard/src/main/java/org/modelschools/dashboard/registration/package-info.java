/**
 * Takes registrations of platforms that people write down, in a form or in the body of a call:
 * reads them, judges every field, and saves them.
 */
@NullMarked
package org.modelschools.dashboard.registration;

import org.jspecify.annotations.NullMarked;
