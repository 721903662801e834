/** Names and Role Provisioning Services 2.0: who belongs to a course. */
@NullMarked
package org.modelschools.demo.roster;

import org.jspecify.annotations.NullMarked;
