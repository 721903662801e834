/**
 * The operator's API: registers platforms, lists schools. Bearer token, JSON, RFC 9457 problems
 * that name the field at fault, and an OpenAPI document made at build time.
 */
@NullMarked
package org.modelschools.dashboard.operator;

import org.jspecify.annotations.NullMarked;
