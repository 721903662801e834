/** The shelf with the published modules. */
@NullMarked
package org.modelschools.lti.picker.modules;

import org.jspecify.annotations.NullMarked;
