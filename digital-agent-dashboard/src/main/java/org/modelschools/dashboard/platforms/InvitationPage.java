package org.modelschools.dashboard.platforms;

import org.modelschools.dashboard.menu.Menu;

/**
 * A new invitation, shown this once.
 *
 * @param menu the top of the page
 * @param school for which school
 * @param address what the administrator pastes
 * @param until the last day
 */
public record InvitationPage(Menu menu, String school, String address, String until) {}
