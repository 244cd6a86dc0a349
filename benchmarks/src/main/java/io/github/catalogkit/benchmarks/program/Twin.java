package io.github.catalogkit.benchmarks.program;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The annotations of made-up lists, but kept at run time, for programs that look for them there. */
public final class Twin {

    private Twin() {}

    /** As {@link io.github.catalogkit.annotation.Catalog}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Catalog {
        /** The identity. */
        String id();

        /** The title. */
        String title();

        /** What stands under the title. */
        String introduction();

        /** The sections. */
        Class<?>[] sections();
    }

    /** As {@link io.github.catalogkit.annotation.Section}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Section {
        /** The heading. */
        String value();
    }

    /** As {@link io.github.catalogkit.annotation.Author}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Author {
        /** The name. */
        String name();
    }

    /** As {@link io.github.catalogkit.annotation.Tool}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Tool {
        /** The title. */
        String title();

        /** The address. */
        String url();

        /** What the list says of it. */
        String description();

        /** Who made it. */
        Author[] authors() default {};

        /** When. */
        String published() default "";

        /** Words to find it by. */
        String[] tags() default {};

        /** Entries that are worth a look too. */
        Class<?>[] seeAlso() default {};

        /** Where its source code is. */
        String repository() default "";

        /** Its licence. */
        String licence() default "";
    }

    /** As {@link io.github.catalogkit.annotation.Article}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Article {
        /** The title. */
        String title();

        /** The address. */
        String url();

        /** What the list says of it. */
        String description();

        /** Who made it. */
        Author[] authors() default {};

        /** When. */
        String published() default "";

        /** Words to find it by. */
        String[] tags() default {};

        /** Entries that are worth a look too. */
        Class<?>[] seeAlso() default {};

        /** Where it appeared. */
        String publication() default "";
    }

    /** As {@link io.github.catalogkit.annotation.Documentation}. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Documentation {
        /** The title. */
        String title();

        /** The address. */
        String url();

        /** What the list says of it. */
        String description();

        /** Who made it. */
        Author[] authors() default {};

        /** When. */
        String published() default "";

        /** Words to find it by. */
        String[] tags() default {};

        /** Entries that are worth a look too. */
        Class<?>[] seeAlso() default {};

        /** Who publishes it. */
        String publisher() default "";
    }
}
