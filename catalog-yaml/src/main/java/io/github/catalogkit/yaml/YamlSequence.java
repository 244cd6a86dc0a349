package io.github.catalogkit.yaml;

import java.util.ArrayList;
import java.util.List;

/** A builder of a sequence, a value of a {@link YamlMapping}. */
public final class YamlSequence {

    private final List<Object> elements = new ArrayList<>();

    /** Makes an empty sequence. */
    public YamlSequence() {}

    /**
     * {@return a sequence of texts}
     *
     * @param texts the elements, each in one line
     */
    public static YamlSequence of(List<String> texts) {
        YamlSequence sequence = new YamlSequence();
        texts.forEach(sequence::add);
        return sequence;
    }

    /**
     * Adds a text.
     *
     * @param text the element in one line; may be empty
     * @return this sequence
     */
    public YamlSequence add(String text) {
        elements.add(text);
        return this;
    }

    /**
     * Adds a mapping, unless it is empty.
     *
     * @param mapping the element
     * @return this sequence
     */
    public YamlSequence add(YamlMapping mapping) {
        if (!mapping.isEmpty()) {
            elements.add(mapping.members());
        }
        return this;
    }

    /** {@return whether nothing was added} */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    List<Object> elements() {
        return elements;
    }
}
