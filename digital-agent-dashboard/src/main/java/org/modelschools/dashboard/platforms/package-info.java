/**
 * The learning platforms from which the tools are opened: inviting one to register itself,
 * registering one by hand, saying which school a deployment is, pausing, resuming, removing.
 */
@NullMarked
package org.modelschools.dashboard.platforms;

import org.jspecify.annotations.NullMarked;
