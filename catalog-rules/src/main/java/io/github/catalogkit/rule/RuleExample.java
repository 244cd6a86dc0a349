package io.github.catalogkit.rule;

/**
 * An example of a rule: declarations in Java source, wrong and right.
 *
 * <p>Each is either a complete file with a catalog, without package and imports, or the content of a section.
 *
 * @param bad declarations that violate this rule and no other
 * @param good the corrected declarations, without any problem
 */
public record RuleExample(String bad, String good) {

    /**
     * {@return an example as a complete file without package and imports}
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
