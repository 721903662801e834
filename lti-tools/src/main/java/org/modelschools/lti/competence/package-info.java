/**
 * What competencies are shown to whom: pupils see their own, with what shows them; teachers see
 * what their course covers and how far the class is, without names.
 *
 * <p>A framework such as KMK's knows no levels, so ours are words of our own ({@link
 * org.modelschools.lti.competence.Reach}); none is a grade, and nobody is compared with anybody.
 */
@NullMarked
package org.modelschools.lti.competence;

import org.jspecify.annotations.NullMarked;
