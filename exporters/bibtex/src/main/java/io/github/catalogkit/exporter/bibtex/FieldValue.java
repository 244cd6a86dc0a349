package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Name;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of a field. */
sealed interface FieldValue {

    /** Returns the text after the equals sign, with its braces. */
    String format(Alphabet alphabet);

    /** Returns the texts in it, which are written in the alphabet of the file. */
    default Stream<String> texts() {
        return Stream.empty();
    }

    /** A title, whose capitals must be protected from styles. */
    record Title(String text) implements FieldValue {

        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }

        @Override
        public String format(Alphabet alphabet) {
            return "{" + CapitalProtection.protect(TexText.of(text, alphabet)) + "}";
        }
    }

    /** Any other text. */
    record Text(String text) implements FieldValue {

        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }

        @Override
        public String format(Alphabet alphabet) {
            return "{" + TexText.of(text, alphabet).escape() + "}";
        }
    }

    /**
     * People and organizations.
     *
     * @param andOthers whether there are more than these
     */
    record Names(List<Name> names, boolean andOthers) implements FieldValue {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public Stream<String> texts() {
            return names.stream().flatMap(name -> Stream.of(name.given(), name.fullFamily(), name.suffix()));
        }

        @Override
        public String format(Alphabet alphabet) {
            return "{" + new NameList(alphabet).format(names) + (andOthers ? " and others" : "") + "}";
        }
    }

    /** Pages, whose ranges have two hyphens, as styles and programs expect them. */
    record Pages(String text) implements FieldValue {

        private static final Pattern RANGE =
                Pattern.compile("(?<=[0-9A-Za-z])\\s*[-\u2010-\u2014]+\\s*(?=[0-9A-Za-z])");

        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }

        @Override
        public String format(Alphabet alphabet) {
            return RANGE.splitAsStream(text)
                    .map(part -> TexText.of(part, alphabet).escape())
                    .collect(Collectors.joining("--", "{", "}"));
        }
    }

    /** The name of an organization in a field that programs split at "and". */
    record Institution(String name) implements FieldValue {

        @Override
        public Stream<String> texts() {
            return Stream.of(name);
        }

        @Override
        public String format(Alphabet alphabet) {
            return "{" + NameList.protect(name, alphabet) + "}";
        }
    }

    /** Tags, separated by commas; a tag with a comma is in braces. */
    record Keywords(List<String> tags) implements FieldValue {

        public Keywords {
            tags = List.copyOf(tags);
        }

        @Override
        public Stream<String> texts() {
            return tags.stream();
        }

        @Override
        public String format(Alphabet alphabet) {
            return tags.stream().map(tag -> format(tag, alphabet)).collect(Collectors.joining(", ", "{", "}"));
        }

        private static String format(String tag, Alphabet alphabet) {
            String text = TexText.of(tag, alphabet).escape();
            return tag.indexOf(',') >= 0 ? "{" + text + "}" : text;
        }
    }

    /**
     * A URL or identifier, without escapes of TeX, since importers would keep them. Characters that would break the field or
     * get lost in it are percent-encoded (RFC 3986, section 2.1); Better BibTeX reads dollar signs as a formula.
     */
    record Verbatim(String text) implements FieldValue {

        private static final String UNSAFE = "{}\\ $";

        private static final HexFormat HEX = HexFormat.of().withUpperCase();

        @Override
        public String format(Alphabet alphabet) {
            StringBuilder encoded = new StringBuilder(text.length() + 2).append('{');
            text.codePoints().forEach(character -> {
                if (character < 0x80 && UNSAFE.indexOf(character) < 0) {
                    encoded.append((char) character);
                } else {
                    for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                        encoded.append('%').append(HEX.toHexDigits(octet));
                    }
                }
            });
            return encoded.append('}').toString();
        }
    }

    /** A macro that every BibTeX style defines. */
    record Macro(String name) implements FieldValue {

        @Override
        public String format(Alphabet alphabet) {
            return name;
        }
    }
}
