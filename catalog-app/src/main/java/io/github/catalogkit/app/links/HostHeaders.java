package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers that are sent to single hosts only, such as a token. */
final class HostHeaders {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9.\\[\\]:_-]+)=([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \\t]*([\\x20-\\x7E]*)");

    private HostHeaders() {}

    static Map<String, Map<String, String>> parse(List<String> headers) {
        Map<String, Map<String, String>> byHost = new HashMap<>();
        for (String header : headers) {
            Matcher matcher = FORM.matcher(header);
            if (!matcher.matches()) {
                throw UserErrorException.request(
                        "\"" + header
                                + "\" is not a header of a host; write HOST=NAME: VALUE, such as \"example.org=Accept: text/html\"");
            }
            byHost.computeIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), host -> new HashMap<>())
                    .put(matcher.group(2), matcher.group(3));
        }
        return byHost;
    }
}
