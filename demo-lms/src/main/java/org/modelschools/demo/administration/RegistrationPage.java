package org.modelschools.demo.administration;

import org.modelschools.demo.page.Page;

/** The tool registers in a frame; the address is the tool's, with our configuration and a token. */
public record RegistrationPage(Page page, String address) {}
