/**
 * Where the teachers of a school look after its tools: registering one by LTI Dynamic Registration
 * 1.0, activating it, deleting one that still waits.
 */
@NullMarked
package org.modelschools.demo.administration;

import org.jspecify.annotations.NullMarked;
