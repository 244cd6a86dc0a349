package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The proxies of the environment variables {@code HTTP_PROXY}, {@code HTTPS_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}. */
final class Proxies extends ProxySelector {

    private final Map<String, String> environment;

    private Proxies(Map<String, String> environment) {
        this.environment = environment;
    }

    static Optional<ProxySelector> of(Map<String, String> environment) {
        Proxies proxies = new Proxies(environment);
        return Stream.of("http", "https")
                        .anyMatch(scheme -> proxies.proxy(scheme).isPresent())
                ? Optional.of(proxies)
                : Optional.empty();
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("");
        return List.of(
                isExcluded(host)
                        ? Proxy.NO_PROXY
                        : proxy(Optional.ofNullable(uri.getScheme()).orElse("http"))
                                .orElse(Proxy.NO_PROXY));
    }

    private Optional<Proxy> proxy(String scheme) {
        // Web servers pass the header "Proxy" as HTTP_PROXY to programs, so curl reads only http_proxy.
        return variable(scheme + "_proxy").or(() -> variable("all_proxy")).map(Proxies::parse);
    }

    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(environment::get)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Proxy parse(String value) {
        try {
            URI uri = new URI(value.contains("://") ? value : "http://" + value);
            String host = uri.getHost();
            if (host != null) {
                return new Proxy(
                        Proxy.Type.HTTP,
                        InetSocketAddress.createUnresolved(host, uri.getPort() < 0 ? 80 : uri.getPort()));
            }
        } catch (URISyntaxException e) {
            // reported below
        }
        throw UserErrorException.request(
                "\"" + value + "\" is not a proxy; set the variable to a URL such as http://proxy.example.org:3128");
    }

    private boolean isExcluded(String host) {
        return variable("no_proxy").stream()
                .flatMap(value -> Stream.of(value.split("[,\\s]+")))
                .map(name -> name.startsWith(".") ? name.substring(1) : name)
                .anyMatch(name -> name.equals("*")
                        || (!name.isEmpty() && (host.equalsIgnoreCase(name) || host.endsWith("." + name))));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
}
