package org.modelschools.demo.registration;

/**
 * What a tool said of itself and what it is granted; several redirect URIs, scopes and messages are
 * separated by spaces.
 */
public record ToolDescription(
    String name,
    String loginUri,
    String targetLinkUri,
    String redirectUris,
    String jwksUri,
    String scopes,
    String messages) {}
