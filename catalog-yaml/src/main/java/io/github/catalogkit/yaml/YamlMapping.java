package io.github.catalogkit.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * A builder of a mapping in YAML 1.2.2, which is written in block style (section 8.2), indented by two spaces per level.
 *
 * <p>All texts are strings for any reader of YAML, including those of YAML 1.1: a single word is plain, all other texts are in
 * double quotes, in one line. The same calls give the same text.
 */
public final class YamlMapping {

    /** The maximum length of a key that is written without a question mark. */
    private static final int LONGEST_KEY = 1_000;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setMaxSimpleKeyLength(LONGEST_KEY)
            .setDereferenceAliases(true)
            .setBestLineBreak("\n")
            .build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Makes an empty mapping. */
    public YamlMapping() {}

    /**
     * Adds a text.
     *
     * @param name the key
     * @param text the value in one line; may be empty
     * @return this mapping
     */
    public YamlMapping put(String name, String text) {
        members.put(name, text);
        return this;
    }

    /**
     * Adds a text, if there is one.
     *
     * @param name the key
     * @param text the value in one line
     * @return this mapping
     */
    public YamlMapping put(String name, Optional<String> text) {
        text.ifPresent(known -> put(name, known));
        return this;
    }

    /**
     * Adds a nested mapping, unless it is empty.
     *
     * @param name the key
     * @param mapping the value
     * @return this mapping
     */
    public YamlMapping put(String name, YamlMapping mapping) {
        return add(name, mapping.members(), mapping.isEmpty());
    }

    /**
     * Adds a sequence, unless it is empty.
     *
     * @param name the key
     * @param sequence the value
     * @return this mapping
     */
    public YamlMapping put(String name, YamlSequence sequence) {
        return add(name, sequence.elements(), sequence.isEmpty());
    }

    private YamlMapping add(String name, Object value, boolean empty) {
        if (!empty) {
            members.put(name, value);
        }
        return this;
    }

    Map<String, Object> members() {
        return members;
    }

    /** {@return whether nothing was added} */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * {@return the lines of the mapping, of which the last has a line feed, too} The texts of two mappings without common keys
     * are one mapping if they are joined.
     */
    public String text() {
        return escaped(new Dump(SETTINGS, new ScalarStyles(SETTINGS)).dumpToString(members));
    }

    /** Escapes what YAML 1.1 reads as the end of a line or as a byte order mark; it can only be in double quotes. */
    private static String escaped(String yaml) {
        return yaml.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\ufeff", "\\ufeff");
    }
}
