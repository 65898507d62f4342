package org.dateline.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;

/**
 * Tiles for Gluon's own base map, from a server on this machine's loopback that paints each once and keeps it. While nothing
 * is served every tile is one clear pixel, at once.
 */
public final class LoopbackTiles implements TileRetriever {

    private static final Image CLEAR = new WritableImage(1, 1);
    private static volatile int port;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Begins to serve; the server lives as long as the program. */
    static void serve(MapPainter painter, MapScene scene) throws IOException {
        Map<String, byte[]> painted = new ConcurrentHashMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(task, "tile-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(
                "/",
                exchange -> answer(
                        exchange,
                        painted.computeIfAbsent(
                                exchange.getRequestURI().getPath(), path -> png(painter, scene, path))));
        server.start();
        port = server.getAddress().getPort();
    }

    static void serveNothing() {
        port = 0;
    }

    private static void answer(HttpExchange exchange, byte[] png) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, png.length);
            exchange.getResponseBody().write(png);
        }
    }

    private static byte[] png(MapPainter painter, MapScene scene, String path) {
        String[] parts = path.split("/");
        int zoom = Integer.parseInt(parts[1]);
        double across = 1 << zoom;
        var view = new Viewport(
                (Double.parseDouble(parts[2]) + 0.5) / across,
                (Double.parseDouble(parts[3]) + 0.5) / across,
                zoom,
                256,
                256);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(painter.paint(scene, view, 1, MapTheme.LIGHT, false).image(), "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        long across = 1L << zoom;
        if (port == 0 || y < 0 || y >= across) {
            return CompletableFuture.completedFuture(CLEAR);
        }
        var address = URI.create("http://127.0.0.1:" + port + "/" + zoom + "/" + Math.floorMod(x, across) + "/" + y);
        return client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> new Image(new ByteArrayInputStream(response.body())));
    }
}
