/**
 * Moodle's manners (4.5, as recorded) at the doors of the services; on with {@code
 * LMS_MANNERS=moodle}. What lies deeper stands where it belongs: addresses of line items in {@code
 * Addresses}, scores in {@code Score}, paging in {@code Paging}.
 */
@NullMarked
package org.modelschools.demo.moodle;

import org.jspecify.annotations.NullMarked;
