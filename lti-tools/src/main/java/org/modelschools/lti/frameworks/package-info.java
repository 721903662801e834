/**
 * Competency frameworks for everybody, without a launch: a page with downloads, and a service by
 * 1EdTech's CASE 1.1.
 */
@NullMarked
package org.modelschools.lti.frameworks;

import org.jspecify.annotations.NullMarked;
