/**
 * The visit that a launch begins: bound to one browser, burnt once, looked up by every page; and
 * the window in which it goes on when the frame keeps no cookie.
 */
@NullMarked
package org.modelschools.lti.launch.session;

import org.jspecify.annotations.NullMarked;
