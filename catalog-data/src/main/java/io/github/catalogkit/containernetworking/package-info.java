/**
 * The Container Networking Reference: annotated classes, a file for each section, and the registry that is generated from
 * them.
 */
package io.github.catalogkit.containernetworking;
