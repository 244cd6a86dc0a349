package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of {@link Rule} as a test class to extend.
 *
 * <p>The test class of a rule extends this one, returns the rule, and adds tests of what the rule does and does not report:
 *
 * <pre>{@code
 * class NoPraiseTest extends RuleContract {
 *     protected Rule rule() {
 *         return new NoPraise();
 *     }
 * }
 * }</pre>
 *
 * <p>The example of the rule is compiled with {@code catalog-processor}, which must be on the class path of the test. The tests
 * change the default locale, so they cannot run in parallel with others.
 */
public abstract class RuleContract {

    @TempDir
    private Path folder;

    /** Makes the test, for subclasses. */
    protected RuleContract() {}

    /** {@return the rule to test} */
    protected abstract Rule rule();

    /**
     * {@return the problems that this rule reports, with the default value of its option}
     *
     * @param catalog the catalog to inspect
     */
    protected final List<Problem> problems(Catalog catalog) {
        return inspect(catalog, Optional.empty());
    }

    /**
     * {@return the problems that this rule reports}
     *
     * @param catalog the catalog to inspect
     * @param option the value of its option
     */
    protected final List<Problem> problems(Catalog catalog, String option) {
        return inspect(catalog, Optional.of(option));
    }

    private List<Problem> inspect(Catalog catalog, Optional<String> option) {
        Stream<RuleSetting> others = Rules.all().stream().map(other -> RuleSetting.of(other.id(), Severity.OFF));
        RuleSetting own = new RuleSetting(rule().id(), Severity.WARNING, option);
        return Rules.inspect(catalog, Stream.concat(others, Stream.of(own)).toList())
                .toList();
    }

    @Test
    void isFoundByItsId() {
        assertThat(Rules.find(rule().id()))
                .as("the rule that is found as a service under the id \"%s\"", rule().id())
                .get()
                .hasSameClassAs(rule());
        assertThat(Rules.all())
                .filteredOn(other -> other.id().equals(rule().id()))
                .hasSize(1);
    }

    @Test
    void hasALowercaseIdAndADescriptionOfOneSentence() {
        assertThat(rule().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(rule().statement()).matches("\\S.*\\.");
    }

    @Test
    void hasAValidDefaultValueOfItsOption() {
        for (RuleOption option : rule().option().stream().toList()) {
            assertThat(option.description()).isNotBlank();
            if (!option.defaultValue().isEmpty()) {
                assertThatNoException().isThrownBy(() -> option.check().accept(option.defaultValue()));
            }
        }
    }

    @Test
    void isTheOnlyRuleThatTheWrongExampleViolates() throws IOException {
        assertThat(CompiledExample.of(folder, rule().example().bad()).messages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).endsWith("[catalog:" + rule().id() + "]"));
    }

    @Test
    void reportsNothingInTheCorrectedExample() throws IOException {
        assertThat(CompiledExample.of(folder, rule().example().good()).messages())
                .isEmpty();
    }

    @Test
    void hasFixesThatSolveTheProblemWithoutCausingOthers() throws IOException {
        String text = rule().example().bad();
        List<Edit.Replace> edits =
                CompiledExample.of(folder, text).catalog().map(this::problems).orElse(List.of()).stream()
                        .flatMap(problem -> problem.fix().stream())
                        .map(Fix::edit)
                        .filter(Edit.Replace.class::isInstance)
                        .map(Edit.Replace.class::cast)
                        .toList();
        for (Edit.Replace edit : edits) {
            int start = Edit.Replace.find(text, edit.wrong(), 0);
            if (start >= 0) { // otherwise the example has an escape sequence
                text = text.substring(0, start)
                        + edit.right()
                        + text.substring(start + edit.wrong().length());
            }
        }
        if (!text.equals(rule().example().bad())) {
            assertThat(CompiledExample.of(folder, text).messages())
                    .as("what is reported in the fixed%n%s", text)
                    .isEmpty();
        }
    }

    @Test
    void reportsNothingInAnEmptyCatalog() {
        assertThat(problems(SampleCatalogs.empty())).isEmpty();
    }

    @Test
    void reportsProblemsWithALocationInTheCatalog() {
        assertThat(samples().flatMap(catalog -> problems(catalog).stream())).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(rule().id());
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.location()).isInstanceOf(CatalogLocation.class);
            assertThat(problem.message()).matches("\\S.*[^.\\s]");
        });
    }

    @Test
    void reportsTheSameInAnyLocaleAndTimeZone() {
        List<String> here = lines();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        assertThat(lines()).isEqualTo(here);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(lines()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<String> lines() {
        return samples()
                .flatMap(catalog -> problems(catalog).stream())
                .map(Problem::line)
                .toList();
    }

    private static Stream<Catalog> samples() {
        return Stream.of(
                SampleCatalogs.everything(),
                SampleCatalogs.everyProperty(),
                SampleCatalogs.styled(),
                SampleCatalogs.hostile());
    }
}
