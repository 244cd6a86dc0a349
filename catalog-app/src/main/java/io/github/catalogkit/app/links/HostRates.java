package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The maximum numbers of requests a second to single hosts. */
final class HostRates {

    private HostRates() {}

    static Map<String, Integer> parse(List<String> rates) {
        Map<String, Integer> byHost = new HashMap<>();
        for (String rate : rates) {
            String[] parts = rate.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || !parts[1].strip().matches("[1-9][0-9]{0,3}")) {
                throw UserErrorException.request(
                        "\"" + rate + "\" is not the rate of a host; write HOST=N, such as example.org=1");
            }
            byHost.put(parts[0].strip().toLowerCase(Locale.ROOT), Integer.parseInt(parts[1].strip()));
        }
        return byHost;
    }
}
