package io.github.catalogkit.it.documentation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A fenced code block of a page.
 *
 * @param page the path of the page in the folder of the project
 * @param line the line of the fence
 * @param language the info string of the fence
 * @param notes comments before it: {@code <!-- unchecked: why -->} or {@code <!-- within: surroundings -->}, or
 *     {@code <!-- with: folder of sources -->}
 * @param output the block of the language {@code text} that follows immediately
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
