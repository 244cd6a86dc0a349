package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new KnownSettings(),
            new UniqueIds(),
            new FormerIdsLeadToOne(),
            new TitlesAreUniqueInSections(),
            new NoEmptySections(),
            new NoSmallSections(),
            new SectionsKeepTheirOrder(),
            new HeadingsAreNotTooDeep(),
            new UniqueAddresses(),
            new PlainHttp(),
            new NoShortAddresses(),
            new NoTrackingParameters(),
            new NoBlankText(),
            new TextsHaveSingleSpaces(),
            new NoInvisibleCharacters(),
            new BracketsArePaired(),
            new MarkdownIsReadAsMeant(),
            new DescriptionsSayMoreThanTitles(),
            new DescriptionsStartAlike(),
            new DescriptionsEndAlike(),
            new DescriptionsAreShort(),
            new ProductNamesAreSpelledRight(),
            new RelationsLeadSomewhere(),
            new NoCirclesOfSuccessors(),
            new ArchivedEntriesSayMore(),
            new AuthorsAreOne(),
            new NamesHoldNoAffiliation(),
            new PapersCanBeCited(),
            new DatesArePossible(),
            new DoisAreWellFormed(),
            new ArxivIdsAreWellFormed(),
            new IsbnsAreRight(),
            new IssnsAreRight(),
            new OrcidsAreRight(),
            new IdentifiersInAddressesAreRight(),
            new PagesAreNotTooLarge());

    private Rules() {}

    /** {@return all rules, in the order in which their findings are told} */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * {@return the rule with this id, if there is one}
     *
     * @param id the id, such as {@code plain-http}
     */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * {@return what is wrong with the value of a setting of a rule that there is, if something is}
     *
     * @param setting what a catalogue decides about a rule
     */
    public static Optional<String> mistake(RuleSetting setting) {
        return KnownSettings.mistake(setting);
    }

    /**
     * {@return what all rules find amiss, by what the catalogue decides about them}
     *
     * @param catalog the catalogue to look through
     */
    public static Stream<Finding> inspect(Catalog catalog) {
        return inspect(catalog, List.of());
    }

    /**
     * {@return what all rules find amiss}
     *
     * @param catalog the catalogue to look through
     * @param more decisions that count before those of the catalogue; what they leave open, the catalogue chooses
     */
    public static Stream<Finding> inspect(Catalog catalog, List<RuleSetting> more) {
        List<RuleSetting> settings =
                Stream.concat(catalog.rules().stream(), more.stream()).toList();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : ALL) {
            RuleSetting setting = setting(rule, settings);
            if (setting.severity() != Severity.OFF) {
                rule.inspect(catalog, new Inspection(setting, findings::add));
            }
        }
        return findings.stream();
    }

    /**
     * {@return an inspection of texts as they were written, before they were cleaned}
     *
     * @param settings what the catalogue decides, and what counts before that
     */
    public static TextInspection ofTexts(List<RuleSetting> settings) {
        Map<TextRule, Severity> rules = new LinkedHashMap<>();
        for (Rule rule : ALL) {
            Severity severity = setting(rule, settings).severity();
            if (rule instanceof TextRule textRule && severity != Severity.OFF) {
                rules.put(textRule, severity);
            }
        }
        return new TextInspection(rules);
    }

    private static RuleSetting setting(Rule rule, List<RuleSetting> settings) {
        Severity severity = rule.severity();
        Optional<String> value = rule.choice().map(RuleChoice::usual);
        for (RuleSetting setting : settings) {
            if (setting.rule().equals(rule.id())) {
                severity = setting.severity();
                if (setting.value().isPresent() && mistake(setting).isEmpty()) {
                    value = setting.value();
                }
            }
        }
        return new RuleSetting(rule.id(), severity, value);
    }
}
