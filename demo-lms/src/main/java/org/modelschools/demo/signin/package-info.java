/** Signing in by choosing a person; nobody has a password here, because nobody is real. */
@NullMarked
package org.modelschools.demo.signin;

import org.jspecify.annotations.NullMarked;
