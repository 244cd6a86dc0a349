package io.github.catalogkit.registry;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Tool;
import java.util.List;
import java.util.Optional;

/** Writes what only the kind of an entry has, as {@link KindInput} takes it. */
final class KindOutput {

    private final ValueOutput out;
    private final EntryOutput entries;

    KindOutput(ValueOutput out, EntryOutput entries) {
        this.out = out;
        this.entries = entries;
    }

    void write(Entry entry) {
        List<? extends Optional<?>> texts = texts(entry);
        for (int index = 0; index < texts.size(); index++) {
            entries.text(Field.OWN_TEXT + index, texts.get(index));
        }
        if (entry instanceof Book book) {
            book.cover().ifPresent(this::cover);
        }
    }

    private static List<? extends Optional<?>> texts(Entry entry) {
        return switch (entry.kind()) {
            case ARTICLE -> List.of(entry.publication(), entry.issn());
            case BOOK -> List.of(((Book) entry).publisher(), ((Book) entry).isbn());
            case COURSE -> List.of(((Course) entry).provider());
            case DATASET -> List.of(((Dataset) entry).version());
            case DOCUMENTATION -> List.of(((Documentation) entry).publisher());
            case ISSUE -> List.of(((Issue) entry).tracker(), ((Issue) entry).number());
            case PAPER -> {
                Paper paper = (Paper) entry;
                yield List.of(paper.publication(), paper.issn(), paper.doi(), paper.arxiv());
            }
            case SERIES -> List.of(entry.publication());
            case SPECIFICATION -> {
                Specification specification = (Specification) entry;
                yield List.of(specification.organization(), specification.number(), specification.version());
            }
            case TOOL -> List.of(((Tool) entry).repository(), ((Tool) entry).licence());
            case GROUP, RESOURCE, SLIDES, TALK, TUTORIAL, VIDEO, WORKSHOP -> List.of();
        };
    }

    private void cover(Picture cover) {
        out.number(Field.COVER);
        out.text(cover.path());
        out.text(cover.description());
    }
}
