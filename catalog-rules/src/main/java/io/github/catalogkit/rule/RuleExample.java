package io.github.catalogkit.rule;

/**
 * An example of a rule: declarations in Java source, wrong and right.
 *
 * <p>Each is either a whole file without package and imports, with its catalog, or the content of a section.
 *
 * @param bad declarations that violate this rule and no other
 * @param good the same declarations corrected, without any finding
 */
public record RuleExample(String bad, String good) {

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
