package io.github.catalogkit.links.net;

import io.github.catalogkit.links.net.Outcome.Failure;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses hosts that are not on the public internet, by all addresses of their names. Java caches the addresses that were
 * checked, so that the connection uses the same.
 */
final class HostGuard {

    private final boolean allowPrivate;

    HostGuard(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** Returns why a host may not or cannot be asked. */
    Optional<Failure> refuse(String host, boolean resolve) {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        if (!resolve && !isAddress(name)) {
            return isPrivateName(name) && !allowPrivate ? Optional.of(notPublic(host)) : Optional.empty();
        }
        try {
            boolean hidden = Stream.of(InetAddress.getAllByName(name)).anyMatch(HostGuard::isPrivate);
            return hidden && !allowPrivate ? Optional.of(notPublic(host)) : Optional.empty();
        } catch (UnknownHostException e) {
            boolean temporary = String.valueOf(e.getMessage()).contains("emporary failure");
            return Optional.of(
                    temporary
                            ? new Failure(Failure.Kind.UNRESOLVED, "the name " + host + " cannot be resolved now")
                            : new Failure(Failure.Kind.UNKNOWN_HOST, "the name " + host + " does not resolve"));
        }
    }

    private static boolean isAddress(String name) {
        return name.indexOf(':') >= 0 || name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static boolean isPrivateName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.indexOf('.') < 0
                || Stream.of(".localhost", ".local", ".internal", ".lan", ".home.arpa")
                        .anyMatch(lower::endsWith);
    }

    private static Failure notPublic(String host) {
        return new Failure(Failure.Kind.PRIVATE, "the host " + host + " is not on the public internet");
    }

    /** Returns whether an address is not global (the special-purpose registries of IANA, RFC 6890). */
    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first == 127
                    || first >= 240
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 192 && second == 0 && bytes[2] == 0)
                    || (first == 198 && (second == 18 || second == 19));
        }
        return (first & 0xFE) == 0xFC
                || embedded(bytes).filter(HostGuard::isPrivate).isPresent();
    }

    /** Returns the IPv4 address in one of IPv6: of NAT64 (RFC 6052) and 6to4 (RFC 3056), or compatible with IPv4. */
    private static Optional<InetAddress> embedded(byte[] bytes) {
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xFF && bytes[3] == (byte) 0x9B;
        boolean compatible = true;
        for (int index = 0; index < 12; index++) {
            compatible &= bytes[index] == 0;
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        if (!nat64 && !compatible && !sixToFour) {
            return Optional.empty();
        }
        int start = sixToFour ? 2 : 12;
        try {
            return Optional.of(InetAddress.getByAddress(
                    new byte[] {bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]}));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four bytes are an address
        }
    }
}
