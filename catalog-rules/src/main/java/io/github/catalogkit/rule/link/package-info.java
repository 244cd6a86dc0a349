/** Rules on URLs: duplicates, plain HTTP, URL shorteners and tracking parameters. */
package io.github.catalogkit.rule.link;
