package io.github.catalogkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a part of a section that is too large for one file. Its nested types are entries, in the order of the source. The
 * section names its parts, and nothing else shows where one ends: not the list, and not the registry.
 *
 * <pre>{@code
 * @Section(value = "Proxies", parts = {ProxiesPart1.class, ProxiesPart2.class})
 * interface Proxies {}
 *
 * @SectionPart
 * interface ProxiesPart1 {
 *
 *     @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
 *     class Envoy {}
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SectionPart {}
