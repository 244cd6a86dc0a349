package io.github.catalogkit.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Chooses the style of scalars: plain for single words, double quotes for all other texts. */
final class ScalarStyles extends StandardRepresenter {

    /** A word that cannot be a number or a date, since it starts with a letter. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?");

    /** The words that are other values in YAML 1.1 (yaml.org/type/bool.html, null.html). */
    private static final Set<String> VALUES = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    ScalarStyles(DumpSettings settings) {
        super(settings);
    }

    @Override
    protected Node representScalar(Tag tag, String value, ScalarStyle style) {
        return super.representScalar(tag, value, isPlain(value) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    private static boolean isPlain(String text) {
        return WORD.matcher(text).matches() && !VALUES.contains(text.toLowerCase(Locale.ROOT));
    }
}
