/**
 * What teachers choose from, wherever they choose: in the LMS's dialogue or behind a plain link. A
 * kind of content is one package that puts its shelf up when the picker opens.
 */
@NullMarked
package org.modelschools.lti.picker;

import org.jspecify.annotations.NullMarked;
