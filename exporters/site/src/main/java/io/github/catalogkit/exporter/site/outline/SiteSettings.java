package io.github.catalogkit.exporter.site.outline;

/**
 * What the options of the exporter say.
 *
 * @param baseUrl the address of the folder of the site, ending in a slash; empty if it is not known
 * @param division how many pages there are
 * @param logo the address of the logo; empty for none
 * @param assetBase what the relative paths of images start from
 */
public record SiteSettings(String baseUrl, Division division, String logo, String assetBase) {}
