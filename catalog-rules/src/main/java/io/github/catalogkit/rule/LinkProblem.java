package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.ProblemKind;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of problems that only the network knows, which a check of links reports. They are configured and suppressed like
 * rules, but a compiler never reports them.
 */
public enum LinkProblem implements ProblemKind {
    /** A link whose page is gone. */
    DEAD_LINK(Severity.ERROR, "Links lead to a page that exists."),
    /** A link whose page has moved. */
    MOVED_LINK(Severity.WARNING, "Links lead to where a page is, not to where it was."),
    /** A link that answers with something else. */
    SUSPICIOUS_LINK(Severity.WARNING, "Links lead to what was linked, not to a home page or a domain for sale."),
    /** A link with a certificate that is not valid. */
    INSECURE_LINK(Severity.WARNING, "Links lead to servers with a valid certificate."),
    /** A link to a page that is there with https, too. */
    HTTPS_LINK(Severity.WARNING, "Links use https if the page is there with https."),
    /** A link that does not work now. */
    FLAKY_LINK(Severity.WARNING, "Links work on every day."),
    /** A link that a program cannot check. */
    BLOCKED_LINK(Severity.OFF, "Links lead to pages that programs can check."),
    /** A repository that is archived. */
    ARCHIVED_UPSTREAM(Severity.WARNING, "Entries say when their repository is archived."),
    /** A repository that has another name. */
    RENAMED_UPSTREAM(Severity.WARNING, "Entries have the current URL of their repository."),
    /** A repository without recent changes. */
    STALE(Severity.OFF, "Repositories have recent changes.");

    private static final RuleOption DAYS =
            RuleOption.wholeNumber("the number of days without a change from which a repository is stale", 730, 1);

    private final Severity severity;
    private final String statement;

    LinkProblem(Severity severity, String statement) {
        this.severity = severity;
        this.statement = statement;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String statement() {
        return statement;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /**
     * {@return the kind with this id, if there is one}
     *
     * @param id the id, such as {@code dead-link}
     */
    public static Optional<LinkProblem> find(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** {@return the option of this kind, if it has one} */
    public Optional<RuleOption> option() {
        return this == STALE ? Optional.of(DAYS) : Optional.empty();
    }

    /**
     * {@return the severity of this kind in a catalog}
     *
     * @param catalog the catalog
     * @param overrides settings that take precedence over those of the catalog
     */
    public Severity severity(Catalog catalog, List<RuleSetting> overrides) {
        return settings(catalog, overrides)
                .map(RuleSetting::severity)
                .reduce((first, second) -> second)
                .orElse(severity);
    }

    /**
     * {@return the value of the option of this kind in a catalog, if it has one}
     *
     * @param catalog the catalog
     * @param overrides settings that take precedence over those of the catalog
     */
    public Optional<String> value(Catalog catalog, List<RuleSetting> overrides) {
        return settings(catalog, overrides)
                .flatMap(setting -> setting.value().stream())
                .reduce((first, second) -> second)
                .or(() -> option().map(RuleOption::defaultValue));
    }

    private Stream<RuleSetting> settings(Catalog catalog, List<RuleSetting> overrides) {
        return Stream.concat(catalog.rules().stream(), overrides.stream())
                .filter(setting -> setting.rule().equals(id()));
    }
}
