package org.modelschools.dashboard.legacy;

import java.util.List;
import org.modelschools.dashboard.menu.Menu;
import org.modelschools.dashboard.platforms.Tool;

/**
 * A new key with its secret, shown this once.
 *
 * @param menu the top of the page
 * @param school whose it is
 * @param values what is copied into the platform
 * @param platform the page of the platform
 */
public record OpenedPage(Menu menu, String school, List<Tool.Value> values, String platform) {}
