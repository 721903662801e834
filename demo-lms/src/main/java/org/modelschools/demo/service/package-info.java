/**
 * What the services for tools have in common: who calls, what the token allows, which contexts the
 * caller may see, paging, and strict reading of bodies.
 */
@NullMarked
package org.modelschools.demo.service;

import org.jspecify.annotations.NullMarked;
