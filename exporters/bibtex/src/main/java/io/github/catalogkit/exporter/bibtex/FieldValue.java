package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Name;
import java.util.List;
import java.util.stream.Collectors;

/** What a field holds, and how it is spelled, braces included. */
sealed interface FieldValue {

    /** Returns what stands behind the equals sign. */
    String spelling(Alphabet alphabet);

    /** A title, whose capitals styles must leave alone. */
    record Title(String text) implements FieldValue {

        @Override
        public String spelling(Alphabet alphabet) {
            return "{" + CapitalProtection.protect(TexText.of(text, alphabet)) + "}";
        }
    }

    /** Any other text. */
    record Text(String text) implements FieldValue {

        @Override
        public String spelling(Alphabet alphabet) {
            return "{" + TexText.of(text, alphabet).spell() + "}";
        }
    }

    /** People and organisations. */
    record Names(List<Name> names) implements FieldValue {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public String spelling(Alphabet alphabet) {
            return "{" + new NameList(alphabet).spell(names) + "}";
        }
    }

    /** The name of an organisation in a list that programs would split at "and". */
    record Institution(String name) implements FieldValue {

        @Override
        public String spelling(Alphabet alphabet) {
            return "{" + NameList.protect(name, alphabet) + "}";
        }
    }

    /** Tags with commas between them; one that has a comma of its own is in braces. */
    record Keywords(List<String> tags) implements FieldValue {

        public Keywords {
            tags = List.copyOf(tags);
        }

        @Override
        public String spelling(Alphabet alphabet) {
            return tags.stream().map(tag -> spell(tag, alphabet)).collect(Collectors.joining(", ", "{", "}"));
        }

        private static String spell(String tag, Alphabet alphabet) {
            String spelling = TexText.of(tag, alphabet).spell();
            return tag.indexOf(',') >= 0 ? "{" + spelling + "}" : spelling;
        }
    }

    /** An address or identifier, which readers take as it stands. */
    record Verbatim(String text) implements FieldValue {

        @Override
        public String spelling(Alphabet alphabet) {
            return "{" + VerbatimText.encode(text) + "}";
        }
    }

    /** A name that every BibTeX style defines. */
    record Macro(String name) implements FieldValue {

        @Override
        public String spelling(Alphabet alphabet) {
            return name;
        }
    }
}
