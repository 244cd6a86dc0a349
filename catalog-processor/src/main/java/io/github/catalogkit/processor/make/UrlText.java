package io.github.catalogkit.processor.make;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds problems of URLs as written: text that browsers interpret in another way than it seems. */
final class UrlText {

    /** A second URL after a separator. */
    private static final Pattern TWO =
            Pattern.compile("(?i)\\s*(https?://[^\\s,;|]+?)(?:\\s*[,;|]|\\s)\\s*(https?://\\S+).*");

    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2}).{0,2}");

    private UrlText() {}

    static WebAddress read(String text) {
        Matcher two = TWO.matcher(text);
        if (two.matches()) {
            throw new MalformedValueException(
                    "has two URLs",
                    "write \"" + two.group(1) + "\", and the other in links = @Link(label = \"...\", url = \""
                            + two.group(2) + "\")");
        }
        return WebAddress.of(text);
    }

    /** Returns what is wrong with a character that browsers interpret as another one. */
    static Optional<String> characterProblem(String text) {
        if (text.indexOf('\\') >= 0) {
            return Optional.of("has a backslash, which browsers read as a slash");
        }
        Matcher escape = NO_ESCAPE.matcher(text);
        return escape.find()
                ? Optional.of("has \"" + escape.group() + "\", which is not a percent-encoded byte")
                : Optional.empty();
    }
}
