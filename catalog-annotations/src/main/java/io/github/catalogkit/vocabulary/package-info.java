/** The enums that annotations and the model share, such as the status of an entry or the severity of a problem. */
package io.github.catalogkit.vocabulary;
