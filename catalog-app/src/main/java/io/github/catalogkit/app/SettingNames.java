package io.github.catalogkit.app;

/**
 * How the user of a program writes its settings, for messages that say which one to set.
 *
 * @param from the setting for the format of a list, such as {@code --from}
 * @param to the setting for the format to write, such as {@code --to}
 * @param catalog the setting that picks one of several catalogs, such as {@code --catalog-id}
 * @param rule the setting for the severity of a rule, such as {@code --rule}
 * @param className the settings for the package and the name of a class, such as {@code --package and --name}
 * @param formats where the user adds a reader or an exporter, such as {@code on the class path}
 */
public record SettingNames(String from, String to, String catalog, String rule, String className, String formats) {}
