/**
 * Frameworks as other systems read and write them: Moodle's CSV of a competency framework, SKOS as
 * JSON-LD, CASE 1.1 of 1EdTech. Here stands how they go out; what comes in has a package below.
 */
@NullMarked
package org.modelschools.core.competency.exchange;

import org.jspecify.annotations.NullMarked;
