package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.UnionType;
import io.github.catalogkit.schema.ValueReader;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/**
 * Reads the values of an annotation as properties.
 *
 * <p>A malformed value is reported at its location and then treated as missing. A required value is substituted, so that
 * everything else is checked, the registry is written, and there are no follow-up problems.
 */
final class DeclaredValues implements ValueReader.Properties {

    /** The nested declarations, which are made already. */
    record Nested(List<Entry> entries, List<Section> sections, Optional<? extends Entry> companion) {}

    private final ReadingContext context;
    private final AnnotationMembers members;
    private final Optional<Nested> nested;

    /** The members of the class with the part; empty for the class itself. */
    private final Optional<AnnotationMembers> owner;

    private DeclaredValues(
            ReadingContext context,
            AnnotationMembers members,
            Optional<Nested> nested,
            Optional<AnnotationMembers> owner) {
        this.context = context;
        this.members = members;
        this.nested = nested;
        this.owner = owner;
    }

    /** Returns the values of a class that declares a catalog, a section or an entry. */
    static DeclaredValues of(ReadingContext context, AnnotationMembers members, Nested nested) {
        return new DeclaredValues(context, members, Optional.of(nested), Optional.empty());
    }

    @Override
    public ValueReader at(Property<?, ?> property) {
        String member = memberOf(property.name());
        boolean isRequired = nested.isPresent() && property.presence() == Property.Presence.REQUIRED;
        boolean isInferred = property.presence() == Property.Presence.INFERRED;
        return new MemberReader(member, members.value(member), isRequired, owner.filter(it -> isInferred));
    }

    /** Returns the name of the annotation member; two properties have other names. */
    private String memberOf(String property) {
        return switch (property) {
            case "title" -> CatalogAnnotations.section(members.element()).isPresent() ? "value" : property;
            case "companion" -> "accompanies";
            default -> property;
        };
    }

    /** A reader of the value of a member, or of an element of it. */
    private final class MemberReader implements ValueReader {

        private final String member;
        private final Optional<AnnotationValue> value;
        private final boolean isRequired;

        /** The members with the value that a part has if it is omitted. */
        private final Optional<AnnotationMembers> inherited;

        MemberReader(
                String member,
                Optional<AnnotationValue> value,
                boolean isRequired,
                Optional<AnnotationMembers> inherited) {
            this.member = member;
            this.value = value;
            this.isRequired = isRequired;
            this.inherited = inherited;
        }

        @Override
        public Optional<String> line() {
            Optional<String> line = value.flatMap(it -> context.texts().line(members, member, it));
            return isRequired ? line.or(() -> Optional.of(className())) : line;
        }

        private String className() {
            return members.element().getSimpleName().toString();
        }

        @Override
        public Optional<String> id() {
            return CatalogAnnotations.catalog(members.element()).isPresent()
                    ? Optional.of(context.ids().ofCatalog(members))
                    : Optional.of(context.ids().of(members));
        }

        @Override
        public Optional<String> section() {
            return value.flatMap(it -> context.references().sections().read(members, it));
        }

        @Override
        public Optional<String> language() {
            return value.flatMap(it -> context.texts().language(members, member, it));
        }

        @Override
        public Optional<String> verbatim() {
            return value.flatMap(it -> context.verbatim().text(members, member, it));
        }

        @Override
        public Optional<String> lineStart() {
            return value.flatMap(it -> context.verbatim().start(members, member, it));
        }

        @Override
        public Optional<String> lineTemplate() {
            return value.flatMap(it -> context.verbatim().line(members, member, it));
        }

        @Override
        public Optional<InlineText> inline() {
            return value.flatMap(it -> context.texts().inline(members, member, it));
        }

        @Override
        public Optional<WebAddress> url() {
            if (value.isEmpty() && inherited.isPresent()) {
                return context.texts().inheritedUrl(members, inherited.get());
            }
            Optional<WebAddress> url = value.flatMap(it -> context.texts().url(members, member, it));
            return isRequired ? url.or(() -> Optional.of(substitute())) : url;
        }

        private WebAddress substitute() {
            return WebAddress.of("https://malformed.invalid/" + context.ids().of(members));
        }

        @Override
        public Optional<PartialDate> date() {
            return value.flatMap(it -> context.texts().date(members, member, it));
        }

        @Override
        public Optional<Boolean> flag() {
            return members.flag(member);
        }

        @Override
        public Optional<Integer> number(int least, int most) {
            return context.verbatim().number(members, member, least, most);
        }

        @Override
        public <E extends Enum<E>> Optional<E> word(WordType<E> type) {
            return members.constant(member).map(name -> Enum.valueOf(type.words(), name));
        }

        @Override
        public <P> Optional<P> part(PartType<P> type) {
            return annotationOf(type).flatMap(annotation -> read(type, annotation));
        }

        /** Returns the annotation of a part; the layout is a separate annotation. */
        private Optional<AnnotationMembers> annotationOf(PartType<?> type) {
            if (type == PartTypes.LAYOUT) {
                return CatalogAnnotations.layout(members.element());
            } else if (type == PartTypes.STYLE) {
                return CatalogAnnotations.style(members.element());
            }
            return value.flatMap(members::annotationOf);
        }

        @Override
        public <P> Optional<P> oneOf(UnionType<P> type) {
            return value.flatMap(members::annotationOf)
                    .flatMap(annotation -> context.unions()
                            .typeOf(type, annotation, members.location(value.orElseThrow()))
                            .flatMap(part -> read(part, annotation)));
        }

        private <P> Optional<P> read(PartType<? extends P> type, AnnotationMembers annotation) {
            return type.readProperties(new DeclaredValues(context, annotation, Optional.empty(), Optional.of(members)))
                    .map(part -> part);
        }

        @Override
        public <V> Optional<List<V>> list(ValueType<V> each) {
            List<V> list = new ArrayList<>();
            for (AnnotationValue element : members.values(member)) {
                each.read(new MemberReader(member, Optional.of(element), false, Optional.empty()))
                        .ifPresent(list::add);
            }
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }

        @Override
        public Optional<List<Relation>> relations() {
            List<Relation> relations = context.references().relations().read(members);
            return relations.isEmpty() ? Optional.empty() : Optional.of(relations);
        }

        @Override
        public Optional<List<Entry>> entries() {
            return nested.map(Nested::entries).filter(entries -> !entries.isEmpty());
        }

        @Override
        public Optional<List<Section>> sections() {
            return nested.map(Nested::sections).filter(sections -> !sections.isEmpty());
        }

        @Override
        public <E extends Entry> Optional<E> entry(EntryType<E> type) {
            return nested.flatMap(Nested::companion).map(type.type()::cast);
        }

        /** Does nothing, since the compiler reports missing members, and malformed ones have been reported. */
        @Override
        public void missing() {}

        /** Reports a value that does not fit another one; of the parts, only authors have such values. */
        @Override
        public void refuse(MalformedValueException e) {
            ProblemCode code = nested.isPresent() ? ProblemCode.MALFORMED_VALUE : ProblemCode.MALFORMED_AUTHOR;
            value.ifPresent(it -> context.texts().report(members, member, it, code, e));
        }
    }
}
