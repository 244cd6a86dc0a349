package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Applies the fixes of the problems of a source until there is nothing left to fix. A fix that causes a problem of another kind,
 * or does not solve its own, is not applied.
 */
final class Fixes {

    /** The maximum number of rounds, since a fix can reveal another problem; with more, two fixes undo each other. */
    private static final int MOST_ROUNDS = 10;

    private final Source source;
    private final Function<Map<String, String>, List<Problem>> problems;
    private final Predicate<Fix> wanted;
    private final Set<Change> rejected = new HashSet<>();

    private Fixes(Source source, Function<Map<String, String>, List<Problem>> problems, Predicate<Fix> wanted) {
        this.source = source;
        this.problems = problems;
        this.wanted = wanted;
    }

    /**
     * Returns the source with its fixes applied, without writing it.
     *
     * @param problems returns the problems of the source if some files had other texts
     */
    static LintResult apply(
            Source source, Function<Map<String, String>, List<Problem>> problems, Predicate<Fix> wanted) {
        Fixes fixes = new Fixes(source, problems, wanted);
        LintResult result = new LintResult(source, problems.apply(Map.of()), 0, Map.of());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Change> changes = fixes.changes(result);
            if (changes.isEmpty()) {
                break;
            }
            result = fixes.apply(result, changes);
        }
        return result;
    }

    /** An edit of a file. */
    private record Change(String file, Edit.OfText edit, String code) {

        boolean overlaps(Change other) {
            return file.equals(other.file) && edit.start() <= other.edit.end() && other.edit.start() <= edit.end();
        }
    }

    /** Returns the edits of a round, from the last to the first of each file, so that none moves another one. */
    private List<Change> changes(LintResult result) {
        List<Change> changes = new ArrayList<>();
        result.problems().stream()
                .flatMap(problem -> change(problem).stream())
                .filter(change -> !rejected.contains(change))
                .sorted(Comparator.comparing(Change::file)
                        .thenComparing(change -> change.edit().start(), Comparator.reverseOrder()))
                .forEach(change -> {
                    if (changes.stream().noneMatch(change::overlaps)) {
                        changes.add(change);
                    }
                });
        return changes;
    }

    private Optional<Change> change(Problem problem) {
        return problem.fix()
                .filter(wanted)
                .filter(fix -> fix.edit() instanceof Edit.OfText && problem.location() instanceof FileLocation)
                .map(fix -> new Change(
                        ((FileLocation) problem.location()).file(), (Edit.OfText) fix.edit(), problem.code()));
    }

    /** Applies edits all at once, or one by one if some of them cause a problem of another kind. */
    private LintResult apply(LintResult before, List<Change> changes) {
        LintResult all = changed(before, changes);
        if (isBetter(before, all)) {
            return all;
        }
        LintResult result = before;
        for (Change change : changes) {
            LintResult one = changed(result, List.of(change));
            if (isBetter(result, one)) {
                result = one;
            } else {
                rejected.add(change);
            }
        }
        return result;
    }

    private LintResult changed(LintResult before, List<Change> changes) {
        Map<String, String> texts = new HashMap<>(before.texts());
        for (Change change : changes) {
            String text = texts.computeIfAbsent(
                    change.file(), file -> source.text(file).orElseThrow());
            Edit.OfText edit = change.edit();
            texts.put(change.file(), text.substring(0, edit.start()) + edit.replacement() + text.substring(edit.end()));
        }
        return new LintResult(source, problems.apply(texts), before.fixed() + changes.size(), texts);
    }

    /**
     * Returns whether there are fewer problems and not more of any kind; messages are not compared, since they can change. A
     * suppression that has become unused is ignored.
     */
    private static boolean isBetter(LintResult before, LintResult after) {
        Map<String, Long> known = count(before);
        Map<String, Long> left = count(after);
        return sum(left) < sum(known)
                && left.entrySet().stream().allMatch(kind -> kind.getValue() <= known.getOrDefault(kind.getKey(), 0L));
    }

    private static Map<String, Long> count(LintResult result) {
        return result.problems().stream()
                .filter(problem -> !problem.code().equals(Rules.UNUSED_SUPPRESSION))
                .collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
