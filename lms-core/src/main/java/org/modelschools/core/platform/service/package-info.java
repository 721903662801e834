/**
 * Calls to the services that platforms offer to tools (LTI Advantage): the access token, the call
 * with it, and the way from page to page. Knows no particular service.
 */
@NullMarked
package org.modelschools.core.platform.service;

import org.jspecify.annotations.NullMarked;
