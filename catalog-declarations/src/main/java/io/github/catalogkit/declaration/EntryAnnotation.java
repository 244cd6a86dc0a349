package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.annotation.Cover;
import io.github.catalogkit.annotation.Link;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.Tool;
import java.util.List;

/** Writes an entry as the annotation of its kind. */
final class EntryAnnotation {

    private final ClassNames names;
    private final Entry entry;
    private final Members members;

    private EntryAnnotation(ClassNames names, Entry entry) {
        this.names = names;
        this.entry = entry;
        this.members = new Members("the entry \"" + entry.id() + "\"");
    }

    static Annotation of(Entry entry, ClassNames names) {
        return new EntryAnnotation(names, entry).write();
    }

    private Annotation write() {
        EntryDetails details = entry.details();
        members.text("title", details.title()).text("url", details.url());
        own();
        members.text("id", names.idBesideName(entry))
                .inline("before", details.before())
                .inline("after", details.after())
                .inline("description", details.description())
                .values("authors", AuthorAnnotation.of(details.authors(), members))
                .text("published", details.published())
                .text("accessed", details.accessed())
                .text("language", details.language())
                .texts("tags", details.tags())
                .values("links", details.links().stream().map(this::link).toList())
                .text("feed", details.feed());
        if (details.status() != Status.ACTIVE) {
            members.value("status", Word.of(details.status()));
        }
        members.text("statusReason", details.statusReason()).texts("formerIds", details.formerIds());
        for (RelationKind kind : RelationKind.values()) {
            members.values(kind.member(), targets(kind));
        }
        return members.of(ClassName.get(
                Section.class.getPackageName(), entry.kind().type().getSimpleName()));
    }

    /** What only the entry's kind has. */
    private void own() {
        members.text("publication", entry.publication()).text("issn", entry.issn());
        entry.event().ifPresent(event -> members.value("event", event(event)));
        if (entry instanceof Book book) {
            members.text("publisher", book.publisher()).text("isbn", book.isbn());
            book.cover().ifPresent(cover -> members.value("cover", cover(cover)));
        } else if (entry instanceof Course course) {
            members.text("provider", course.provider());
        } else if (entry instanceof Dataset dataset) {
            members.text("version", dataset.version());
        } else if (entry instanceof Documentation documentation) {
            members.text("publisher", documentation.publisher());
        } else if (entry instanceof Issue issue) {
            members.text("tracker", issue.tracker()).text("number", issue.number());
        } else if (entry instanceof Paper paper) {
            members.text("doi", paper.doi()).text("arxiv", paper.arxiv());
        } else if (entry instanceof Specification specification) {
            members.text("organization", specification.organization())
                    .text("number", specification.number())
                    .text("version", specification.version());
        } else if (entry instanceof Tool tool) {
            members.text("repository", tool.repository()).text("licence", tool.licence());
        }
    }

    private Annotation event(Event event) {
        return members.within()
                .text("name", event.name())
                .text("date", event.date())
                .text("place", event.place())
                .of(io.github.catalogkit.annotation.Event.class);
    }

    private Annotation cover(Picture cover) {
        return members.within()
                .text("path", cover.path())
                .text("description", cover.description())
                .of(Cover.class);
    }

    private Annotation link(LabelledLink link) {
        return members.within()
                .text("label", link.label())
                .text("url", link.address().toString())
                .of(Link.class);
    }

    private List<Word> targets(RelationKind kind) {
        return entry.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(Relation::target)
                .map(this::target)
                .map(Word::of)
                .toList();
    }

    private ClassName target(String id) {
        return names.ofEntry(id)
                .orElseThrow(() -> new DeclarationException("the entry \"" + entry.id() + "\" names the entry \"" + id
                        + "\", which the catalogue does not have; expected the id of one that it has"));
    }
}
