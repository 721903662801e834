/**
 * The tools that this platform knows, and where they are deployed: one issuer, one tool, one
 * deployment per school.
 */
@NullMarked
package org.modelschools.demo.registration;

import org.jspecify.annotations.NullMarked;
