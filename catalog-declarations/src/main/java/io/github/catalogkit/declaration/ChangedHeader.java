package io.github.catalogkit.declaration;

import io.github.catalogkit.declaration.source.AnnotationChange;
import io.github.catalogkit.declaration.source.Code;
import io.github.catalogkit.declaration.source.Imports;
import io.github.catalogkit.declaration.source.ParsedAnnotation;
import io.github.catalogkit.declaration.source.ParsedClass;
import io.github.catalogkit.declaration.source.ParsedSource;
import io.github.catalogkit.declaration.source.Snippet;
import io.github.catalogkit.declaration.value.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The annotations and the name of a class in a source, up to its opening brace.
 *
 * @param source the source
 * @param parsed the class in it
 * @param target the imports of the source where the code will be
 */
record ChangedHeader(ParsedSource source, ParsedClass parsed, Imports target) {

    /** Returns the code with the annotations and the name of the changed class. */
    String changed(ClassDeclaration before, ClassDeclaration after) {
        boolean moved =
                !Objects.equals(before.name().enclosingClassName(), after.name().enclosingClassName());
        String text = source.text();
        StringBuilder header = new StringBuilder();
        int position = parsed.start();
        List<Annotation> missing = new ArrayList<>(after.annotations());
        int last = -1;
        for (ParsedAnnotation annotation : parsed.annotations()) {
            Optional<Annotation> old = named(before.annotations(), annotation.name());
            Optional<Annotation> now = old.flatMap(it -> successor(before, after, it));
            header.append(text, position, annotation.start());
            position = annotation.end();
            if (old.isEmpty()) {
                header.append(text, annotation.start(), annotation.end());
            } else if (now.isEmpty()) {
                position = Code.endOfWhitespace(text, annotation.end());
            } else {
                missing.remove(now.get());
                header.append(
                        now.equals(old) && !moved
                                ? text.substring(annotation.start(), annotation.end())
                                : new AnnotationChange(source, target, annotation, moved)
                                        .changed(old.get(), now.get()));
            }
            last = now.isPresent() ? header.length() : last;
        }
        int indentation = Code.column(text, parsed.start());
        int at = last < 0 ? header.length() : last;
        for (Annotation annotation : missing) {
            String code = target.use(Snippet.of(annotation, after.name().packageName(), indentation));
            String line = last < 0 ? code + "\n" + " ".repeat(indentation) : "\n" + " ".repeat(indentation) + code;
            header.insert(at, line);
            at += line.length();
        }
        header.append(text, position, parsed.nameStart()).append(after.name().simpleName());
        return header.append(text, parsed.nameStart() + parsed.name().length(), parsed.open() + 1)
                .toString();
    }

    private static Optional<Annotation> named(List<Annotation> annotations, String name) {
        return annotations.stream()
                .filter(annotation -> annotation.type().simpleName().equals(name))
                .findFirst();
    }

    /** Returns what an annotation is now; the first one names the kind, which can change. */
    private static Optional<Annotation> successor(
            ClassDeclaration before, ClassDeclaration after, Annotation annotation) {
        return before.annotations().get(0).equals(annotation)
                ? Optional.of(after.annotations().get(0))
                : named(after.annotations(), annotation.type().simpleName());
    }
}
