package io.github.catalogkit.cli;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.preview.PreviewServer;
import io.github.catalogkit.app.preview.PreviewedPage;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.watch.SourceWatch;
import io.github.catalogkit.cli.option.CatalogOptions;
import io.github.catalogkit.cli.session.Session;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subcommand {@code preview}, which shows the page of a list in a browser. */
@Command(
        name = "preview",
        description = "Serves the page of a list to your browser, and reloads it when the list changes, until you press"
                + " Ctrl-C.",
        footer = {"", "Example: catalog preview src/main/java --open"})
final class PreviewCommand implements Runnable {

    private final Session session;

    @Mixin
    private final CatalogOptions from = new CatalogOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port of this machine that serves the page; by default any free one.")
    private int port;

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "What to show: markdown, as a code host renders it (the default), or site.")
    private String format = "markdown";

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; repeatable.")
    private Map<String, String> options = Map.of();

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    private boolean announced;

    PreviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Source source = from.sourceOrProject(session);
        PreviewedPage page = PreviewedPage.of(source, session.program().exporters(), format, options);
        try (SourceWatch watch = SourceWatch.of(source);
                PreviewServer server = PreviewServer.start(port, page.folder())) {
            watch.run(() -> {
                show(page, server);
                if (!announced) {
                    announce(source.name(), server.url());
                }
            });
        }
    }

    private void announce(String name, String url) {
        announced = true;
        session.tell("Serving " + name + " at " + url + "; press Ctrl-C to stop.");
        if (open) {
            Browser.open(url);
        }
    }

    private void show(PreviewedPage page, PreviewServer server) {
        try {
            page.showOn(server);
        } catch (UserErrorException e) {
            server.showError(String.valueOf(e.getMessage()));
            session.warn(e);
        }
    }
}
