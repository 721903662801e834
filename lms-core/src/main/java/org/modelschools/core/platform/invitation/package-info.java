/**
 * Invitations to register a platform: made in the dashboard, redeemed in the tools. A platform that
 * registers itself must show one, because the address of registration is public.
 */
@NullMarked
package org.modelschools.core.platform.invitation;

import org.jspecify.annotations.NullMarked;
