package org.modelschools.core.adoption;

import java.time.LocalDate;

/** How many events a school has on a day. */
public record DayCount(LocalDate day, String school, long events) {}
