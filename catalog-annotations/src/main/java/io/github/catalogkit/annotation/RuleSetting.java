package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The configuration of one rule: the severity of its problems, and the value of its option if it has one.
 *
 * <p>A single warning is suppressed with {@code @SuppressWarnings("catalog:...")} on the class of the entry instead.
 *
 * <pre>{@code
 * @Catalog(
 *         id = "meshes",
 *         title = "Service meshes",
 *         rules = @RuleSetting(rule = "plain-http", severity = Severity.ERROR))
 * interface Meshes {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleSetting {

    /** {@return the id of the rule, such as {@code plain-http}} */
    String rule();

    /** {@return the severity of the rule's problems} */
    Severity severity() default Severity.WARNING;

    /** {@return the value of the rule's option, such as {@code 3} for a minimum number of entries; by default that of the rule} */
    String value() default "";
}
