package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.ProblemKind;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.text.NearestName;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks catalogs against all rules. */
public final class Rules {

    /** The code of the problem that a suppression suppresses nothing. */
    public static final String UNUSED_SUPPRESSION = "unused-suppression";

    private static final List<Rule> ALL = load();

    private Rules() {}

    /** Loads all rules with the class loader of this class, since an annotation processor has its own class loader. */
    private static List<Rule> load() {
        List<Rule> found = ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        // The order of the class path must not influence the order of problems.
        return Stream.concat(
                        found.stream().filter(Rules::isBundled),
                        found.stream().filter(rule -> !isBundled(rule)).sorted(Comparator.comparing(Rule::id)))
                .toList();
    }

    private static boolean isBundled(Rule rule) {
        return rule.getClass().getPackageName().startsWith(Rules.class.getPackageName() + ".");
    }

    /** {@return all rules, in the order in which their problems are reported: those of Catalog Kit, then others by id} */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * {@return the rule with this id, if there is one}
     *
     * @param id the id of a rule, such as {@code plain-http}
     */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * {@return what is wrong with the id of a rule, and the id that was probably meant, if anything is}
     *
     * @param id the id of a rule, such as {@code plain-http}
     */
    public static Optional<String> idProblem(String id) {
        if (find(id).isPresent() || LinkProblem.find(id).isPresent()) {
            return Optional.empty();
        }
        List<String> known = Stream.concat(ALL.stream(), Stream.of(LinkProblem.values()))
                .map(ProblemKind::id)
                .toList();
        return Optional.of("there is no rule \"" + id + "\"; "
                + NearestName.of(id, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "write one of " + String.join(", ", known)));
    }

    /**
     * {@return what is wrong with the value of a setting, if anything is; empty if there is no such rule}
     *
     * @param setting a setting of a catalog or a user
     */
    public static Optional<String> valueProblem(RuleSetting setting) {
        if (setting.value().isEmpty() || idProblem(setting.rule()).isPresent()) {
            return Optional.empty();
        }
        Optional<RuleOption> option = find(setting.rule())
                .flatMap(Rule::option)
                .or(() -> LinkProblem.find(setting.rule()).flatMap(LinkProblem::option));
        if (option.isEmpty()) {
            return Optional.of("the rule \"" + setting.rule() + "\" has no option; leave the value out");
        }
        try {
            option.get().check().accept(setting.value().get());
            return Optional.empty();
        } catch (MalformedValueException e) {
            return Optional.of("the value \"" + setting.value().get() + "\" " + e.getMessage());
        }
    }

    /**
     * {@return the problems that all rules find in a catalog, with its own settings}
     *
     * @param catalog the catalog to inspect
     */
    public static Stream<Problem> inspect(Catalog catalog) {
        return inspect(catalog, List.of());
    }

    /**
     * {@return the problems that all rules find in a catalog}
     *
     * @param catalog the catalog to inspect
     * @param overrides settings that take precedence over those of the catalog; an option that they do not set has the
     *     value that the catalog sets
     */
    public static Stream<Problem> inspect(Catalog catalog, List<RuleSetting> overrides) {
        List<RuleSetting> settings = settings(catalog, overrides);
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : ALL) {
            RuleSetting setting = setting(rule, settings);
            if (setting.severity() != Severity.OFF) {
                rule.inspect(catalog, new Inspection(setting, problems::add));
            }
        }
        return problems.stream();
    }

    /**
     * Returns the problems of a text and those that all rules find in its catalog, in the order of the text. Problems without
     * a range in the text come last.
     *
     * @param file the file of the text as the user named it
     * @param reading the result of reading the text
     * @param overrides settings that take precedence over those of the catalog
     * @return all problems, in the order of the text
     */
    public static List<Problem> inspect(String file, Reading reading, List<RuleSetting> overrides) {
        List<Problem> ofText = Stream.concat(reading.problems().stream(), reading.unread().stream())
                .map(problem -> reading.locate(problem, file))
                .toList();
        List<Problem> ofCatalog = Stream.concat(
                        rawTexts(reading.catalog(), overrides), inspect(reading.catalog(), overrides))
                .map(problem -> reading.locate(problem, file))
                .toList();
        List<Problem> found = Stream.concat(ofText.stream(), ofCatalog.stream()).toList();
        List<Problem> all =
                found.stream().filter(problem -> !isExplained(problem, found)).toList();
        Stream<Problem> kept =
                all.stream().filter(problem -> reading.suppressions().stream().noneMatch(it -> it.suppresses(problem)));
        Set<String> active = activeIds(reading.catalog(), overrides);
        Stream<Problem> unused = reading.suppressions().stream()
                .filter(suppression -> active.contains(suppression.code())
                        || (find(suppression.code()).isEmpty()
                                && LinkProblem.find(suppression.code()).isEmpty()))
                .filter(suppression -> found.stream().noneMatch(suppression::suppresses))
                .map(suppression ->
                        reading.locate(unusedSuppression(suppression.code(), suppression.location()), file));
        return Stream.concat(kept, unused).sorted(Problem.BY_LOCATION).toList();
    }

    /**
     * Returns the problems that something else than a rule finds in the catalog of a text, in the order of the text.
     *
     * @param file the file of the text as the user named it
     * @param reading the result of reading the text
     * @param finder finds the problems of a catalog, each at a {@link CatalogLocation}
     * @return the problems that are not suppressed
     */
    public static List<Problem> find(String file, Reading reading, Function<Catalog, Stream<Problem>> finder) {
        return finder.apply(reading.catalog())
                .map(problem -> reading.locate(problem, file))
                .filter(problem -> reading.suppressions().stream().noneMatch(it -> it.suppresses(problem)))
                .sorted(Problem.BY_LOCATION)
                .toList();
    }

    /** Returns the problems of the original Markdown of descriptions. */
    private static Stream<Problem> rawTexts(Catalog catalog, List<RuleSetting> overrides) {
        RawTextInspection inspection = rawTexts(settings(catalog, overrides));
        return Stream.concat(catalog.entries(), catalog.companion().stream())
                .flatMap(entry -> entry.description().markdown().stream()
                        .flatMap(written ->
                                inspection.inspect(new CatalogLocation(entry, "description"), "description", written)));
    }

    /**
     * {@return the problem that a suppression suppresses nothing}
     *
     * @param code the code that it names
     * @param location where it is
     */
    public static Problem unusedSuppression(String code, Location location) {
        return Problem.of(
                        UNUSED_SUPPRESSION, Severity.WARNING, location, "no \"" + code + "\" problem is reported here")
                .withHelp("remove \"" + code + "\" from the suppression");
    }

    /**
     * {@return the ids of the rules against which a catalog is checked: those that are not off}
     *
     * @param catalog the catalog
     * @param overrides settings that take precedence over those of the catalog
     */
    public static Set<String> activeIds(Catalog catalog, List<RuleSetting> overrides) {
        List<RuleSetting> settings = settings(catalog, overrides);
        return ALL.stream()
                .filter(rule -> setting(rule, settings).severity() != Severity.OFF)
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<RuleSetting> settings(Catalog catalog, List<RuleSetting> overrides) {
        return Stream.concat(catalog.rules().stream(), overrides.stream()).toList();
    }

    private static boolean isExplained(Problem problem, List<Problem> found) {
        Set<String> causes = find(problem.code()).map(Rule::explainedBy).orElse(Set.of());
        return !causes.isEmpty()
                && line(problem).isPresent()
                && found.stream()
                        .anyMatch(other ->
                                causes.contains(other.code()) && line(other).equals(line(problem)));
    }

    private static Optional<Integer> line(Problem problem) {
        return problem.location() instanceof FileLocation file ? file.line() : Optional.empty();
    }

    /**
     * {@return the inspection of texts as written, before they are normalized}
     *
     * @param settings the settings of the catalog, and after them those that take precedence
     */
    public static RawTextInspection rawTexts(List<RuleSetting> settings) {
        Map<RawTextRule, Severity> rules = new LinkedHashMap<>();
        for (Rule rule : ALL) {
            Severity severity = setting(rule, settings).severity();
            if (rule instanceof RawTextRule rawTextRule && severity != Severity.OFF) {
                rules.put(rawTextRule, severity);
            }
        }
        return new RawTextInspection(rules);
    }

    private static RuleSetting setting(Rule rule, List<RuleSetting> settings) {
        Severity severity = rule.severity();
        Optional<String> value = rule.option().map(RuleOption::defaultValue);
        for (RuleSetting setting : settings) {
            if (setting.rule().equals(rule.id())) {
                severity = setting.severity();
                if (setting.value().isPresent() && valueProblem(setting).isEmpty()) {
                    value = setting.value();
                }
            }
        }
        return new RuleSetting(rule.id(), severity, value);
    }
}
