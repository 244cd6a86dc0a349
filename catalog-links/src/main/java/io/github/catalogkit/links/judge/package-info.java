/** Decides by answers alone what is known of a link, and what to ask next. Start with {@link Inquiry}. */
package io.github.catalogkit.links.judge;
