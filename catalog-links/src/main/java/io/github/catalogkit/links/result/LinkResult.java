package io.github.catalogkit.links.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a URL, and since when.
 *
 * @param url the URL
 * @param verdict the verdict
 * @param reason why it is not {@link Verdict#OK}, or an empty string
 * @param target the URL of the page for good, if it has moved
 * @param advice what else could be written: {@code https}, {@code copy=URL}, {@code renamed}, {@code archived}, {@code
 *     archived-since=DATE}, {@code license=ID}, {@code pushed=DATE}, {@code version=TAG}
 * @param checked the date of the last check
 * @param alive the date when it was last alive, if it ever was
 * @param failing the date since which it does not work, if it does not
 * @param failures the number of days on which it has failed in a row
 */
public record LinkResult(
        String url,
        Verdict verdict,
        String reason,
        Optional<String> target,
        List<String> advice,
        LocalDate checked,
        Optional<LocalDate> alive,
        Optional<LocalDate> failing,
        int failures) {

    /** The advice that the same page is there with https. */
    public static final String HTTPS = "https";

    /** The advice that the repository is archived by its owner. */
    public static final String ARCHIVED = "archived";

    /** The advice that a code host says that the repository has another name. */
    public static final String RENAMED = "renamed";

    private static final String COPY = "copy";

    /**
     * Makes a result.
     *
     * @param url the URL
     * @param verdict the verdict
     * @param reason why it is not {@link Verdict#OK}, or an empty string
     * @param target the URL of the page for good, if it has moved
     * @param advice what else could be written
     * @param checked the date of the last check
     * @param alive the date when it was last alive, if it ever was
     * @param failing the date since which it does not work, if it does not
     * @param failures the number of days on which it has failed in a row
     */
    public LinkResult {
        advice = List.copyOf(advice);
    }

    /**
     * {@return what one check says of a URL}
     *
     * @param url the URL
     * @param verdict the verdict
     * @param reason why it is not {@link Verdict#OK}, or an empty string
     * @param target the URL of the page for good, if it has moved
     * @param advice what else could be written
     * @param checked the date of the check
     */
    public static LinkResult of(
            String url,
            Verdict verdict,
            String reason,
            Optional<String> target,
            List<String> advice,
            LocalDate checked) {
        return new LinkResult(url, verdict, reason, target, advice, checked, Optional.empty(), Optional.empty(), 0);
    }

    /**
     * Adds what was known before. A link that fails in a way that may pass is dead when it has failed on several days.
     *
     * @param previous the result of the last check, if there is one
     * @param confirm the number of days
     * @return this result with its past
     */
    public LinkResult after(Optional<LinkResult> previous, int confirm) {
        if (verdict.isAlive()) {
            return with(verdict, Optional.of(checked), Optional.empty(), 0);
        }
        Optional<LocalDate> lastAlive = previous.flatMap(LinkResult::alive);
        if (verdict != Verdict.FLAKY && verdict != Verdict.DEAD) {
            return with(verdict, lastAlive, Optional.empty(), 0);
        }
        Optional<LocalDate> since = previous.flatMap(LinkResult::failing).or(() -> Optional.of(checked));
        int before = previous.map(LinkResult::failures).orElse(0);
        boolean again = previous.filter(it -> it.checked().equals(checked) && before > 0)
                .isPresent();
        int days = again ? before : before + 1;
        boolean passed = verdict == Verdict.FLAKY && days < confirm;
        return with(passed ? Verdict.FLAKY : Verdict.DEAD, lastAlive, since, days);
    }

    private LinkResult with(Verdict now, Optional<LocalDate> lastAlive, Optional<LocalDate> since, int days) {
        return new LinkResult(url, now, reason, target, advice, checked, lastAlive, since, days);
    }

    /**
     * {@return whether the link has to be asked for again} A link that does not work always has.
     *
     * @param today the date
     * @param maxAge the number of days for which a link that works is not asked for again
     */
    public boolean isDue(LocalDate today, int maxAge) {
        return !verdict.isAlive() || !checked.plusDays(maxAge).isAfter(today);
    }

    /**
     * {@return this result with further advice}
     *
     * @param further the advice
     */
    public LinkResult withAdvice(List<String> further) {
        List<String> all = new ArrayList<>(advice);
        further.stream().filter(text -> !all.contains(text)).forEach(all::add);
        return new LinkResult(url, verdict, reason, target, all, checked, alive, failing, failures);
    }

    /**
     * {@return this result as that of a page that has moved}
     *
     * @param to the URL of the page
     * @param why the reason
     */
    public LinkResult movedTo(String to, String why) {
        return new LinkResult(
                url, Verdict.MOVED, why, Optional.of(to), advice, checked, Optional.of(checked), Optional.empty(), 0);
    }

    /**
     * {@return this result with a copy of the page in an archive}
     *
     * @param copy the URL of the copy
     */
    public LinkResult withCopy(String copy) {
        return withAdvice(List.of(COPY + "=" + copy));
    }

    /** {@return the URL of a copy in an archive, if one is known} */
    public Optional<String> copy() {
        return advised(COPY);
    }

    /**
     * {@return the value of an advice with a value, such as {@code license=MIT}}
     *
     * @param name the name, such as {@code license}
     */
    public Optional<String> advised(String name) {
        return advice.stream()
                .filter(text -> text.startsWith(name + "="))
                .map(text -> text.substring(name.length() + 1))
                .findFirst();
    }

    /**
     * {@return whether an advice is given}
     *
     * @param text the advice
     */
    public boolean advises(String text) {
        return advice.contains(text);
    }
}
