package io.github.catalogkit.annotation;

import io.github.catalogkit.vocabulary.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a catalog decides about one rule: how much its findings weigh, and what it chooses where the rule leaves a
 * choice.
 *
 * <p>One finding alone is accepted with {@code @SuppressWarnings("catalog:...")} where it is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleSetting {

    /** {@return the id of the rule, such as {@code plain-http}} */
    String rule();

    /** {@return how much a finding weighs} */
    Severity severity() default Severity.WARNING;

    /** {@return the choice, such as {@code 3} for the least number of entries; by default what the rule usually has} */
    String value() default "";
}
