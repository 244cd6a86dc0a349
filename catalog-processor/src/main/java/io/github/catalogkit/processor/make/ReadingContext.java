package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;

/** The context of reading annotation values. */
record ReadingContext(
        TextReader texts, VerbatimReader verbatim, UnionReader unions, DeclaredIds ids, References references) {

    static ReadingContext of(Diagnostics diagnostics, References references) {
        TextReader texts = new TextReader(diagnostics);
        return new ReadingContext(
                texts,
                new VerbatimReader(diagnostics),
                new UnionReader(diagnostics),
                new DeclaredIds(texts, diagnostics),
                references);
    }
}
