package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Placeholder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of an entry, in parentheses after its title or its authors. */
final class Year {

    private static final Pattern FORM = Pattern.compile("[ \u00A0]*\\(((?:19|20)[0-9]{2})\\)");

    private Year() {}

    /** Reads a year at the start of a run, and returns the rest of it. */
    static InlineRun read(InlineRun run, LineDraft draft) {
        Matcher year = FORM.matcher(run.source().text()).region(run.start(), Math.max(run.start(), run.end()));
        if (draft.year.isPresent() || !year.lookingAt()) {
            return run;
        }
        InlineRun rest = run.from(year.end());
        if (rest.start() != year.end()) {
            return run;
        }
        draft.year = Optional.of(year.group(1));
        draft.keepTo(year.start(1));
        draft.putTo(year.end(1), Placeholder.PUBLISHED, year.group(1));
        draft.keepTo(year.end());
        return rest;
    }
}
