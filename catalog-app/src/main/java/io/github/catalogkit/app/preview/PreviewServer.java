package io.github.catalogkit.app.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;

/**
 * Serves a page to browsers on this machine, and tells them when it has changed.
 *
 * <p>Only the page and the files of a directory are served, only to this machine, and only under the names of this machine, so
 * that no web page can read them. Nothing in the page can run a script.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int LAST_PORT = 65_535;

    private static final String OWN = "/.catalog/";
    private static final String HTML = "text/html; charset=utf-8";

    private static final String PAGE_POLICY = "default-src 'none'; img-src 'self' http: https:; style-src 'self';"
            + " script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String SITE_POLICY = "default-src 'none'; img-src 'self' data: http: https:; style-src 'self';"
            + " script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static final String FILE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <link rel="stylesheet" href="/.catalog/preview.css">
            <script src="/.catalog/preview.js" defer></script>
            </head>
            <body data-version="%d">
            %s<main>
            %s
            </main>
            </body>
            </html>
            """;

    private final HttpServer server;
    private final ExecutorService threads;
    private final ServedFiles files;
    private final Set<String> hosts;
    private final ShownPage shown = new ShownPage();

    private PreviewServer(HttpServer server, ExecutorService threads, ServedFiles files) {
        this.server = server;
        this.threads = threads;
        this.files = files;
        int port = server.getAddress().getPort();
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /**
     * Starts a server without a page so far.
     *
     * @param port the port; 0 for any free one
     * @param folder the directory whose files the page can show
     * @return the server
     * @throws UserErrorException if the port is not valid or not free
     */
    public static PreviewServer start(int port, Path folder) {
        if (port < 0 || port > LAST_PORT) {
            throw UserErrorException.request(port + " is not a valid port; write a number from 0 to " + LAST_PORT);
        }
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
            ExecutorService threads = Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "preview");
                thread.setDaemon(true);
                return thread;
            });
            PreviewServer preview = new PreviewServer(server, threads, new ServedFiles(folder));
            server.setExecutor(threads);
            server.createContext("/", preview::handle);
            server.start();
            return preview;
        } catch (IOException e) {
            throw UserErrorException.of(
                    "port " + port + " of this machine cannot be used: " + e.getMessage() + "; name another one, or 0",
                    e);
        }
    }

    /** {@return the URL of the page} */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /**
     * Shows a page, and reloads it in browsers if it has changed.
     *
     * @param markdown the page in Markdown
     */
    public void show(String markdown) {
        shown.show(PageHtml.of(markdown));
    }

    /**
     * Shows a site, and reloads its pages in browsers if it has changed.
     *
     * @param files the contents of its files by their paths; the first page is {@code index.html}
     */
    public void show(Map<String, byte[]> files) {
        shown.show(files);
    }

    /**
     * Shows an error above the last page, until the next one is shown.
     *
     * @param message the error as plain text
     */
    public void showError(String message) {
        shown.showError(message);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            if (!hosts.contains(host)) {
                respond(exchange, 421, "text/plain", FILE_POLICY, "this is not a name of this machine\n");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                respond(exchange, 405, "text/plain", FILE_POLICY, "only GET is allowed\n");
            } else {
                get(
                        exchange,
                        Optional.ofNullable(exchange.getRequestURI().getPath()).orElse(""));
            }
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        ShownPage.State state = shown.current();
        String name = path.equals("/") ? "index.html" : path.substring(Math.min(1, path.length()));
        if (state.files().containsKey(name)) {
            respond(exchange, 200, ServedFiles.siteType(name), SITE_POLICY, file(state, name));
        } else if (path.equals("/")) {
            respond(exchange, 200, HTML, PAGE_POLICY, page(state));
        } else if (path.equals(OWN + "preview.css")) {
            respond(exchange, 200, "text/css; charset=utf-8", FILE_POLICY, resource("preview.css"));
        } else if (path.equals(OWN + "preview.js")) {
            respond(exchange, 200, "text/javascript; charset=utf-8", FILE_POLICY, resource("preview.js"));
        } else if (path.equals(OWN + "changes")) {
            sendChanges(exchange);
        } else {
            Optional<Path> file = path.startsWith("/") ? files.find(path) : Optional.empty();
            if (file.isPresent()) {
                respond(exchange, 200, ServedFiles.type(file.get()), FILE_POLICY, Files.readAllBytes(file.get()));
            } else {
                respond(exchange, 404, "text/plain", FILE_POLICY, "there is no such file beside this page\n");
            }
        }
    }

    /** Returns a file of a site; a page has the script that reloads it, and the error. */
    private static byte[] file(ShownPage.State state, String name) {
        byte[] content = state.files().get(name);
        if (content == null || !name.endsWith(".html")) {
            return Optional.ofNullable(content).orElse(new byte[0]);
        }
        return new String(content, StandardCharsets.UTF_8)
                .replaceFirst("</head>", "<script src=\"/.catalog/preview.js\" defer></script>\n</head>")
                .replaceFirst(
                        "<body>",
                        Matcher.quoteReplacement("<body data-version=\"" + state.version() + "\">\n" + error(state)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String error(ShownPage.State state) {
        return state.error()
                .map(message -> "<pre class=\"error\">" + escape(message) + "</pre>\n")
                .orElse("");
    }

    private static String page(ShownPage.State state) {
        String error = error(state);
        return PAGE.formatted(escape(PageHtml.title(state.html())), state.version(), error, state.html());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Sends an event with the version of the page now and whenever it changes. */
    private void sendChanges(HttpExchange exchange) throws IOException {
        setHeaders(exchange, "text/event-stream", FILE_POLICY);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            long sent = -1;
            while (!threads.isShutdown()) {
                long version = shown.current().version();
                String event = version == sent ? ":\n\n" : "data: " + version + "\n\n";
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
                sent = version;
                shown.awaitOther(version);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not in the jar");
            }
            return in.readAllBytes();
        }
    }

    private static void respond(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        respond(exchange, status, type, policy, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void respond(HttpExchange exchange, int status, String type, String policy, byte[] body)
            throws IOException {
        setHeaders(exchange, type, policy);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static void setHeaders(HttpExchange exchange, String type, String policy) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
    }

    /** Stops serving. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
