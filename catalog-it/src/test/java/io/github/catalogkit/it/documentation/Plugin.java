package io.github.catalogkit.it.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The Maven plugin, as its descriptor says.
 *
 * @param properties names such as {@code catalog.lists}, which {@code -D} sets
 */
record Plugin(Set<String> goals, Set<String> parameters, Set<String> properties) {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([A-Za-z.]+)}");

    static Plugin read() throws Exception {
        String descriptor = text();
        Document document = XmlCheck.parse(descriptor);
        Set<String> properties = new TreeSet<>();
        for (Matcher property = PROPERTY.matcher(descriptor); property.find(); ) {
            properties.add(property.group(1));
        }
        Set<String> parameters = XmlCheck.all(document, "parameter").stream()
                .filter(parameter -> child(parameter, "editable").equals("true"))
                .map(parameter -> child(parameter, "name"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> goals = XmlCheck.all(document, "goal").stream()
                .map(Element::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Plugin(goals, parameters, properties);
    }

    private static String child(Element parameter, String name) {
        return parameter.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String text() throws IOException {
        try (InputStream in = Plugin.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
