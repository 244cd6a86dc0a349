package io.github.catalogkit.links.net;

import java.net.ProxySelector;
import java.util.Optional;

/**
 * How requests are sent.
 *
 * @param userAgent the name of the program, with a URL
 * @param allowPrivate whether hosts that are not on the public internet may be asked
 * @param insecure whether any certificate is accepted
 * @param proxies the proxies, if there are any
 */
public record NetSettings(String userAgent, boolean allowPrivate, boolean insecure, Optional<ProxySelector> proxies) {}
