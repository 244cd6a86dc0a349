/** What the exporters of YAML share: mappings in block style that people can edit. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.yaml {
    requires static org.jspecify;
    requires org.snakeyaml.engine;

    exports io.github.catalogkit.yaml;
}
