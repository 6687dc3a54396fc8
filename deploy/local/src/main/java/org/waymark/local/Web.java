package org.waymark.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks to the programs started here. */
final class Web {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Web() {}

    record Answer(int status, String body) {}

    static Answer get(String url, @Nullable String token) {
        return send("GET", url, token, null, "application/json");
    }

    static Answer form(String url, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", url, null, body, "application/x-www-form-urlencoded");
    }

    static Answer json(String method, String url, String token, String body) {
        return send(method, url, token, body, "application/json");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Waits until the address answers as it should, or the program behind it has ended. */
    static void await(String what, String url, IntPredicate good, Process process, Path log, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new CannotStart(
                        what + " stopped as it started (see " + log + "); its own words:" + LogTail.telling(log));
            }
            try {
                if (good.test(ask("GET", url, null, null, "").status())) {
                    return;
                }
            } catch (IOException e) {
                pause();
                continue;
            }
            pause();
        }
        throw new CannotStart(what + " does not answer at " + url + " (see " + log + ").");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting.", e);
        }
    }

    private static Answer send(String method, String url, @Nullable String token, @Nullable String body, String type) {
        try {
            return ask(method, url, token, body, type);
        } catch (IOException e) {
            throw new CannotStart("There is no answer at " + url + ": " + e.getMessage(), e);
        }
    }

    private static Answer ask(String method, String url, @Nullable String token, @Nullable String body, String type)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + url + ".", e);
        }
    }
}
