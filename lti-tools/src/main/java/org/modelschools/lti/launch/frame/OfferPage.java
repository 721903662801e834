package org.modelschools.lti.launch.frame;

import org.jspecify.annotations.Nullable;

/**
 * What the page in the frame shows when the browser keeps no cookie there.
 *
 * @param ticket the sealed ticket
 * @param window where the form goes that opens the window
 * @param enter where the form goes when the platform gave back what it kept
 * @param storage whom to ask first; null when the platform keeps nothing for this login
 */
public record OfferPage(
    String ticket, String window, String enter, @Nullable StorageRequest storage) {}
