package io.github.catalogkit.links.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server of this computer whose pages are scripted. */
@SuppressWarnings("exports") // tests of other packages use it
public final class LoopbackServer implements AutoCloseable {

    /** What a page does; the number says how often it has been asked for, from 1. */
    public interface Script {
        void answer(HttpExchange exchange, int number) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final List<String> userAgents = new CopyOnWriteArrayList<>();

    public LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", handler());
        server.start();
    }

    private HttpHandler handler() {
        return exchange -> {
            String path = exchange.getRequestURI().toString();
            userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            int number = counts.computeIfAbsent(path, it -> new AtomicInteger()).incrementAndGet();
            scripts.getOrDefault(path, status(404)).answer(exchange, number);
        };
    }

    public String on(String path, Script script) {
        scripts.put(path, script);
        return url(path);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public int asked(String path) {
        return counts.getOrDefault(path, new AtomicInteger()).get();
    }

    public List<String> userAgents() {
        return userAgents;
    }

    public static Script page(String html) {
        return (exchange, number) -> send(exchange, 200, html.getBytes(StandardCharsets.UTF_8));
    }

    public static Script status(int status, String... headers) {
        return (exchange, number) -> {
            for (int index = 0; index < headers.length; index += 2) {
                exchange.getResponseHeaders().set(headers[index], headers[index + 1]);
            }
            send(exchange, status, ("<title>" + status + "</title>").getBytes(StandardCharsets.UTF_8));
        };
    }

    public static Script redirect(int status, String to) {
        return status(status, "Location", to);
    }

    public static Script first(Script first, Script later) {
        return (exchange, number) -> (number == 1 ? first : later).answer(exchange, number);
    }

    public static Script closed() {
        return (exchange, number) -> exchange.close();
    }

    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/html; charset=utf-8"));
        exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length == 0 ? -1 : body.length);
        if (status != 204) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
