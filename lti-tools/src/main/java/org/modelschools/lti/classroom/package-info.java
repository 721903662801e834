/**
 * A teacher sees what is placed on a link, how far the class is, and whether results have arrived.
 */
@NullMarked
package org.modelschools.lti.classroom;

import org.jspecify.annotations.NullMarked;
