/**
 * The launch doctor: says of every link between the LMS, the browser and the tool whether it holds,
 * and what to do where it does not. Of what the platform sent it keeps the names, never the values.
 */
@NullMarked
package org.modelschools.lti.doctor;

import org.jspecify.annotations.NullMarked;
