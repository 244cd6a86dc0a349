package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.text.PlainText;
import java.util.List;

/** What a field holds, and how BibTeX spells it, braces included. */
sealed interface FieldValue {

    /** Returns what stands behind the equals sign. */
    String spelling();

    /** A title, whose capitals styles must leave alone. */
    record Title(String text) implements FieldValue {

        public Title {
            text = PlainText.normalize(text);
        }

        @Override
        public String spelling() {
            return "{" + CapitalProtection.protect(text) + "}";
        }
    }

    /** Any other text. */
    record Text(String text) implements FieldValue {

        public Text {
            text = PlainText.normalize(text);
        }

        @Override
        public String spelling() {
            return "{" + TexText.escape(text) + "}";
        }
    }

    /** People and organisations. */
    record Names(List<Author> authors) implements FieldValue {

        public Names {
            authors = List.copyOf(authors);
        }

        @Override
        public String spelling() {
            return "{" + NameList.spell(authors) + "}";
        }
    }

    /** An address or identifier, which readers take as it stands. */
    record Verbatim(String text) implements FieldValue {

        @Override
        public String spelling() {
            return "{" + VerbatimText.encode(text) + "}";
        }
    }

    /** A name that every BibTeX style defines. */
    record Macro(String name) implements FieldValue {

        @Override
        public String spelling() {
            return name;
        }
    }
}
