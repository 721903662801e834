/** Takes an activity that a tool delivered out of its course again. */
@NullMarked
package org.modelschools.demo.removal;

import org.jspecify.annotations.NullMarked;
