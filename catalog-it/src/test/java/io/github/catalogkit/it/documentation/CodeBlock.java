package io.github.catalogkit.it.documentation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param page the page, as the folder of the project has it
 * @param line the line of its fence
 * @param language what stands behind the fence
 * @param notes comments before it: {@code <!-- unchecked: why -->} or {@code <!-- within: surroundings -->}, or
 *     {@code <!-- with: folder of sources -->}
 * @param output the block of the language {@code text} that follows it without a word between
 */
record CodeBlock(
        Path page, int line, String language, String text, Map<String, String> notes, Optional<CodeBlock> output) {

    Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public String toString() {
        return page + ":" + line + " (" + language + ")";
    }
}
