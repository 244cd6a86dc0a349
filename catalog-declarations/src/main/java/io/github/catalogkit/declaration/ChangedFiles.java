package io.github.catalogkit.declaration;

import io.github.catalogkit.declaration.source.Code;
import io.github.catalogkit.declaration.source.Imports;
import io.github.catalogkit.declaration.source.ParsedClass;
import io.github.catalogkit.declaration.source.ParsedMember;
import io.github.catalogkit.declaration.source.ParsedSource;
import io.github.catalogkit.declaration.source.Snippet;
import io.github.catalogkit.declaration.value.Value;
import io.github.catalogkit.model.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes changed classes into their sources. */
final class ChangedFiles {

    private final Function<ClassDeclaration, Optional<ClassDeclaration>> earlier;
    private final Function<ClassDeclaration, String> fileOf;
    private final Function<String, String> textOf;
    private final Map<String, ParsedSource> sources = new HashMap<>();
    private final Map<String, Imports> imports = new HashMap<>();

    /**
     * Makes a writer.
     *
     * @param earlier returns what a class was
     * @param fileOf returns the file that had a class
     * @param textOf returns the text of a file
     */
    ChangedFiles(
            Function<ClassDeclaration, Optional<ClassDeclaration>> earlier,
            Function<ClassDeclaration, String> fileOf,
            Function<String, String> textOf) {
        this.earlier = earlier;
        this.fileOf = fileOf;
        this.textOf = textOf;
    }

    private ParsedSource source(String file) {
        return sources.computeIfAbsent(file, name -> {
            try {
                return ParsedSource.of(name, textOf.apply(name));
            } catch (IllegalArgumentException e) {
                throw new DeclarationException(String.valueOf(e.getMessage()));
            }
        });
    }

    private Imports imports(String file) {
        return imports.computeIfAbsent(file, name -> new Imports(source(name)));
    }

    /** Returns the text of a file with other outermost classes; empty if it has no classes any more. */
    Optional<String> changed(String file, List<ClassDeclaration> before, List<ClassDeclaration> after) {
        ParsedSource source = source(file);
        Body body = body(
                file,
                new Place(source.header(), source.text().length(), 0, source.classes()),
                before,
                after,
                imports(file));
        return body.isEmpty() ? Optional.empty() : Optional.of(imports(file).header() + body.text());
    }

    /** Returns the text of a new file. */
    String added(ClassDeclaration type) {
        String statement = "package " + type.name().packageName() + ";";
        Imports needed = new Imports(
                new ParsedSource(statement, type.name().packageName(), List.of(), statement.length(), List.of()));
        String text = chunk(type, needed, 0).text();
        return needed.header() + "\n\n" + text + "\n";
    }

    /** Returns whether nothing in a class is different. */
    boolean isSame(ClassDeclaration after) {
        Optional<ClassDeclaration> before = earlier.apply(after);
        return before.isPresent()
                && before.get().name().equals(after.name())
                && before.get().annotations().equals(after.annotations())
                && isSame(before.get().nested(), after.nested());
    }

    /** Returns whether the classes in a class or a file are the same in the same order. */
    boolean isSame(List<ClassDeclaration> before, List<ClassDeclaration> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            if (!earlier.apply(after.get(index)).equals(Optional.of(before.get(index))) || !isSame(after.get(index))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The code of a class.
     *
     * @param comment the comment in front of it; empty if there is none
     */
    private record Chunk(String comment, String text) {

        /** Returns the code behind other code. */
        String placed(int indentation) {
            String start = "\n\n" + " ".repeat(indentation);
            return comment.isEmpty() ? start + text : start + comment + "\n" + " ".repeat(indentation) + text;
        }
    }

    /** Returns the code of a class for a place in another or the same file. */
    private Chunk chunk(ClassDeclaration after, Imports target, int indentation) {
        Optional<ClassDeclaration> before = earlier.apply(after);
        if (before.isEmpty()) {
            return new Chunk("", generated(after, target, indentation));
        }
        String file = fileOf.apply(before.get());
        ParsedSource source = source(file);
        ParsedClass parsed = parsed(source, before.get());
        String comment = comment(source, parsed);
        String text = isSame(after)
                ? source.text().substring(parsed.start(), parsed.close() + 1)
                : changed(file, parsed, before.get(), after, target);
        int columns = indentation - Code.column(source.text(), parsed.start());
        return new Chunk(Code.indent(comment, columns), Code.indent(target.use(text, imports(file)), columns));
    }

    private static ParsedClass parsed(ParsedSource source, ClassDeclaration type) {
        return source.find(type.name().simpleNames())
                .orElseThrow(() -> new DeclarationException(
                        "there is no class " + type.name().canonicalName() + " in its source; compile it again"));
    }

    /** Returns the comment in front of a class. */
    private static String comment(ParsedSource source, ParsedClass parsed) {
        int start = siblings(source, source.classes(), source.header(), parsed);
        return source.text().substring(start, parsed.start()).strip();
    }

    /** Returns the end of what is in front of a class and its comment. */
    private static int siblings(ParsedSource source, List<ParsedMember> members, int start, ParsedClass wanted) {
        int end = start;
        for (ParsedMember member : members) {
            if (member.start() == wanted.start()) {
                return end;
            } else if (member.start() < wanted.start() && wanted.start() < member.end()) {
                ParsedClass outer = member.type().orElseThrow();
                return siblings(source, outer.members(), outer.open() + 1, wanted);
            }
            end = member.end();
        }
        return end;
    }

    private String generated(ClassDeclaration type, Imports target, int indentation) {
        String start = "\n" + " ".repeat(indentation);
        String annotations = type.annotations().stream()
                .map(annotation -> target.use(Snippet.of(annotation, type.name().packageName(), indentation)) + start)
                .collect(Collectors.joining());
        String keyword = type.isEntry() ? "class " : "interface ";
        String modifiers = type.node().filter(Catalog.class::isInstance).isPresent() ? "public " : "";
        String nested = type.nested().stream()
                .map(inner -> chunk(inner, target, indentation + Value.LEVEL).placed(indentation + Value.LEVEL))
                .collect(Collectors.joining());
        return annotations + modifiers + keyword + type.name().simpleName() + " {" + nested
                + (nested.isEmpty() ? "}" : start + "}");
    }

    private String changed(
            String file, ParsedClass parsed, ClassDeclaration before, ClassDeclaration after, Imports target) {
        ParsedSource source = source(file);
        int indentation = Code.column(source.text(), parsed.start());
        Place inside = new Place(parsed.open() + 1, parsed.close(), indentation + Value.LEVEL, parsed.members());
        String header = new ChangedHeader(source, parsed, target).changed(before, after);
        if (isSame(before.nested(), after.nested())) {
            return header + source.text().substring(parsed.open() + 1, parsed.close() + 1);
        }
        Body body = body(file, inside, before.nested(), after.nested(), target);
        boolean wasEmpty = parsed.members().isEmpty();
        String end = wasEmpty && !body.isEmpty() ? "\n" + " ".repeat(indentation) : body.tail();
        return header + body.items() + (body.isEmpty() && end.isBlank() ? "" : end) + "}";
    }

    /**
     * A place with classes: a file or the body of a class.
     *
     * @param start its start in the source
     * @param end its end in the source
     * @param indentation the number of columns before a class in it
     * @param members what is in it
     */
    private record Place(int start, int end, int indentation, List<ParsedMember> members) {}

    /**
     * The code of a place.
     *
     * @param items the code up to the end of the last member
     * @param tail the code behind it
     * @param isEmpty whether there is no member
     */
    private record Body(String items, String tail, boolean isEmpty) {

        String text() {
            return items + tail;
        }
    }

    private Body body(
            String file, Place place, List<ClassDeclaration> before, List<ClassDeclaration> after, Imports target) {
        ParsedSource source = source(file);
        Map<String, ClassDeclaration> declared = new HashMap<>();
        before.forEach(type -> declared.put(type.name().simpleName(), type));
        List<ClassDeclaration> inSource = place.members().stream()
                .flatMap(member -> member.type().stream())
                .flatMap(type -> Stream.ofNullable(declared.get(type.name())))
                .toList();
        List<ClassDeclaration> stable = new ArrayList<>();
        stable.addAll(stable(
                inSource, after.stream().filter(ClassDeclaration::isSection).toList()));
        stable.addAll(stable(
                inSource, after.stream().filter(type -> !type.isSection()).toList()));
        List<ChangedMember> items = new ArrayList<>();
        int end = place.start();
        for (ParsedMember member : place.members()) {
            String lead = source.text().substring(end, member.start());
            Optional<ClassDeclaration> old =
                    member.type().flatMap(type -> Optional.ofNullable(declared.get(type.name())));
            Optional<ClassDeclaration> now = old.flatMap(type -> stable.stream()
                    .filter(it -> earlier.apply(it).equals(Optional.of(type)))
                    .findFirst());
            if (old.isEmpty()) {
                items.add(new ChangedMember(
                        Optional.empty(), lead + source.text().substring(member.start(), member.end())));
            } else if (now.isPresent()) {
                ParsedClass type = member.type().orElseThrow();
                String text = isSame(now.get())
                        ? source.text().substring(type.start(), type.close() + 1)
                        : changed(file, type, old.get(), now.get(), target);
                items.add(new ChangedMember(
                        now, lead + text + source.text().substring(type.close() + 1, member.end())));
            }
            end = member.end();
        }
        for (int index = 0; index < after.size(); index++) {
            ClassDeclaration type = after.get(index);
            if (!stable.contains(type)) {
                String code = chunk(type, target, place.indentation()).placed(place.indentation());
                items.add(ChangedMember.position(items, after, index), new ChangedMember(Optional.of(type), code));
            }
        }
        return new Body(
                items.stream().map(ChangedMember::text).collect(Collectors.joining()),
                source.text().substring(end, place.end()),
                items.isEmpty());
    }

    /** Returns the classes that stay where they are in the source. */
    private List<ClassDeclaration> stable(List<ClassDeclaration> inSource, List<ClassDeclaration> after) {
        List<Integer> ranks = after.stream()
                .map(type -> earlier.apply(type).map(inSource::indexOf).orElse(-1))
                .toList();
        return StableOrder.of(ranks).stream().map(after::get).toList();
    }
}
