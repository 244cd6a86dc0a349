package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;

/** Writes people and organisations as calls that name only what their names do not give. */
final class AuthorSource {

    private AuthorSource() {}

    /** An expression of type {@link Author}. */
    static CodeBlock of(Author author) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (author instanceof Person person) {
            Person known = Person.of(person.name());
            code.add("$T.of($S)", Person.class, person.name());
            if (!person.family().equals(known.family())) {
                code.add(".withFamily($S)", person.family());
            }
            person.affiliation().ifPresent(affiliation -> code.add(".withAffiliation($S)", affiliation));
        } else {
            code.add("$T.of($S)", Organization.class, author.name());
        }
        if (!author.creditedAs().equals(author.name())) {
            code.add(".withCreditedAs($S)", author.creditedAs());
        }
        return code.build();
    }
}
