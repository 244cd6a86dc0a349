/** What web pages say about themselves. */
package io.github.catalogkit.app.web;
