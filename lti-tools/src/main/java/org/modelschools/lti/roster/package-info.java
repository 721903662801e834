/**
 * Who is in a course (LTI Names and Role Provisioning Services 2.0). The platform is asked when a
 * teacher looks, for that page alone: a name goes from its answer to the teacher's browser and is
 * neither stored nor logged. Where no names are known pupils have numbers, which stay.
 */
@NullMarked
package org.modelschools.lti.roster;

import org.jspecify.annotations.NullMarked;
