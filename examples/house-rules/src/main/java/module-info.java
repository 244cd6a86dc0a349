/** The rules of our lists. */
module org.example.rules {
    requires io.github.catalogkit.model;
    requires io.github.catalogkit.rule;
    requires static com.google.auto.service;

    provides io.github.catalogkit.rule.Rule with
            org.example.rules.NoPraise,
            org.example.rules.ToolRepository;
}
