package org.dateline.cartography.tiles;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a server for one tile. Thread-safe. */
final class TileFetch {

    /** Servers block programs that do not say who they are. */
    private static final String USER_AGENT = "Dateline/1.0 (desktop viewer of places in articles)";

    private static final int MOST_BYTES = 2_000_000;

    private final HttpClient client;
    private final Duration timeout;

    TileFetch(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** What came of it. */
    sealed interface Answer {
        record Tile(byte[] bytes) implements Answer {}

        /** The server has no such tile, or sends what is none; asking again would not help. */
        record None() implements Answer {}

        /** No answer, or the server is in trouble. */
        record Trouble() implements Answer {}
    }

    Answer ask(TileTemplate template, TileKey tile) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(template.address(tile))
                .timeout(timeout)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "image/*")
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request, head -> new LimitedBody(MOST_BYTES));
        try {
            // the request's own timeout ends with the headers, and a server may stall in the middle of a picture
            HttpResponse<byte[]> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return answer(response.statusCode(), response.body());
        } catch (TimeoutException | ExecutionException e) {
            return new Answer.Trouble();
        } finally {
            sent.cancel(true);
        }
    }

    private static Answer answer(int status, byte[] body) {
        if (status == 200) {
            return isPicture(body) ? new Answer.Tile(body) : new Answer.None();
        }
        return status >= 500 || status == 429 ? new Answer.Trouble() : new Answer.None();
    }

    /** PNG or JPEG by its first bytes; some servers send pages of excuses with status 200. */
    static boolean isPicture(byte[] bytes) {
        return first(bytes, 0x89, 'P', 'N', 'G')
                .or(() -> first(bytes, 0xFF, 0xD8, 0xFF))
                .isPresent();
    }

    private static Optional<byte[]> first(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes);
    }
}
