package io.github.catalogkit.rule;

import java.util.Objects;

/**
 * Declarations that show what a rule is about, as Java source.
 *
 * <p>Each is either a whole file without package and imports, with its catalogue, or what stands in a section.
 *
 * @param bad declarations that the rule, and no other rule, has something to say of
 * @param good how they would have to be; no rule has anything to say of them
 */
public record RuleExample(String bad, String good) {

    /**
     * Makes an example.
     *
     * @param bad declarations that the rule, and no other rule, has something to say of
     * @param good how they would have to be; no rule has anything to say of them
     */
    public RuleExample {
        Objects.requireNonNull(bad);
        Objects.requireNonNull(good);
    }

    /**
     * {@return an example as a whole file without package and imports}
     *
     * @param example one of the two examples
     */
    public static String file(String example) {
        return example.contains("@Catalog") ? example : """
                @Catalog(id = "example", title = "Example")
                interface Example {
                    @Section("Proxies")
                    interface Proxies {
                %s    }
                }
                """.formatted(example.indent(8));
    }
}
