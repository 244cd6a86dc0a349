package io.github.catalogkit.exporter.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files that each site has. */
final class Resources {

    /** A comment of JavaScript with types, or of CSS; no text in our files looks like one. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/ ?", Pattern.DOTALL);

    private Resources() {}

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Returns a script without its comments and indentation, which are for us. */
    static byte[] script(String name) {
        String code = COMMENT.matcher(text(name)).replaceAll("");
        return code.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a style sheet without its comments and indentation. */
    static String styles(String name) {
        return COMMENT.matcher(text(name))
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
