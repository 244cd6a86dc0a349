package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.InlineText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the members of an annotation in their order; what is absent is left to its default. */
final class Members {

    /** What one constant of a class file can hold (JVMS 4.4.7). */
    private static final int MOST_BYTES = 65_535;

    private final String owner;
    private final Map<String, Value> members = new LinkedHashMap<>();

    /**
     * Starts an annotation.
     *
     * @param owner whose it is, for messages: {@code the entry "bats"}
     */
    Members(String owner) {
        this.owner = owner;
    }

    Members text(String name, String text) {
        return value(name, checked(name, text));
    }

    Members text(String name, Optional<?> text) {
        text.ifPresent(it -> text(name, it.toString()));
        return this;
    }

    Members inline(String name, InlineText text) {
        return text.isEmpty() ? this : text(name, InlineMarkdown.write(text));
    }

    Members value(String name, Value value) {
        members.put(name, value);
        return this;
    }

    Members values(String name, List<? extends Value> values) {
        return values.isEmpty() ? this : value(name, new Several(values));
    }

    Members texts(String name, List<String> texts) {
        return values(name, texts.stream().map(text -> checked(name, text)).toList());
    }

    /** Members of an annotation within this one. */
    Members within() {
        return new Members(owner);
    }

    Annotation of(Class<? extends java.lang.annotation.Annotation> type) {
        return of(ClassName.get(type));
    }

    Annotation of(ClassName type) {
        return new Annotation(type, members);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    private Text checked(String name, String text) {
        long bytes = text.chars().mapToLong(Members::bytes).sum();
        if (bytes > MOST_BYTES) {
            throw new DeclarationException(String.format(
                    Locale.ROOT,
                    "the %s of %s takes %,d bytes, and a text in an annotation has at most %,d; expected it to be shorter",
                    name,
                    owner,
                    bytes,
                    MOST_BYTES));
        }
        if (text.codePoints().anyMatch(Members::isHalfOfPair)) {
            throw new DeclarationException("the " + name + " of " + owner
                    + " holds one half of a surrogate pair, which no file can; expected it to be removed");
        }
        return new Text(text);
    }

    private static boolean isHalfOfPair(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    /** In the form of UTF-8 that a class file has. */
    private static int bytes(int unit) {
        if (unit != 0 && unit < 0x80) {
            return 1;
        }
        return unit < 0x800 ? 2 : 3;
    }
}
