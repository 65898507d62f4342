package org.dateline.cartography.tiles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A tile server on this machine's loopback that behaves well or badly, as asked. */
public final class TileServer implements AutoCloseable {

    /** One red pixel. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> agents = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.WELL;
    private volatile int faults;

    /** How it answers. */
    public enum Manner {
        WELL,
        FAULT,
        MISSING,
        RUBBISH,
        /** An answer without an end. */
        ENDLESS,
        /** Nothing at all. */
        SILENT,
        /** Half a picture, then nothing. */
        STALLING,
        HANGS_UP
    }

    public TileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    public TileTemplate template() {
        return new TileTemplate("http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png", "© Test map");
    }

    public void behave(Manner wanted) {
        manner = wanted;
    }

    /** Fails so many times, then goes on well. */
    void failFirst(int times) {
        faults = times;
    }

    public int requests() {
        return asked.size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        if (faults > 0) {
            faults--;
            send(exchange, 503, new byte[0]);
            return;
        }
        switch (manner) {
            case WELL -> send(exchange, 200, PNG);
            case FAULT -> send(exchange, 500, new byte[0]);
            case MISSING -> send(exchange, 404, "no".getBytes(StandardCharsets.UTF_8));
            case RUBBISH -> send(exchange, 200, "<html>Please pay</html>".getBytes(StandardCharsets.UTF_8));
            case ENDLESS -> pour(exchange);
            case SILENT -> await();
            case STALLING -> {
                exchange.sendResponseHeaders(200, PNG.length);
                exchange.getResponseBody().write(PNG, 0, 20);
                exchange.getResponseBody().flush();
                await();
            }
            case HANGS_UP -> exchange.close();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pour(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[64 * 1024];
        System.arraycopy(PNG, 0, block, 0, PNG.length);
        for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(block);
        }
    }

    private void await() {
        try {
            closing.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
