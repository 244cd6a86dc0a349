/** What code hosts say of repositories, and archives of pages that are gone. */
package io.github.catalogkit.links.project;
