package io.github.catalogkit.it.documentation;

/** Checks blocks of a language. */
@FunctionalInterface
interface Check {

    /** Throws where the block is not as it should be. */
    void check(CodeBlock block) throws Exception;
}
