/** What stands on top of every page of the dashboard: its places, who is signed in, the way out. */
@NullMarked
package org.modelschools.dashboard.menu;

import org.jspecify.annotations.NullMarked;
