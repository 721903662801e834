/**
 * What the tests of every module share, published as a test-jar: throw-away databases, a server
 * under test, a platform's keys over HTTP, and the rules of the house.
 */
@NullMarked
package org.modelschools.core.testing;

import org.jspecify.annotations.NullMarked;
