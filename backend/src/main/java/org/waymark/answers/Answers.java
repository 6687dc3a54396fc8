package org.waymark.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Digests;
import org.waymark.kernel.Versioned;
import org.waymark.paging.Paged;
import org.waymark.requests.Call;
import org.waymark.requests.CallFilter;

/** Puts on every answer what api.md promises of all of them: ETag and 304, Location, Link, and who may cache it. */
@Provider
public class Answers implements ContainerResponseFilter {
    private static final String CONTENT_LOCATION = HttpHeaders.CONTENT_LOCATION;
    private static final int DIGEST = 16;

    @Inject
    ObjectMapper mapper;

    @Inject
    Call call;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        Object id = request.getProperty(CallFilter.REQUEST_ID);
        headers.putSingle(CallFilter.REQUEST_ID, id == null ? "none" : id);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        headers.add(HttpHeaders.VARY, "Authorization, Accept-Encoding, Origin");
        Object entity = response.getEntity();
        if (entity instanceof Spooled spooled) {
            spooled(request, response, spooled);
            return;
        }
        if (response.getStatus() >= 300 || !(entity instanceof Record)) {
            return;
        }
        byte[] bytes = bytes(entity);
        boolean dryRun = call.dryRun();
        if (entity instanceof Versioned thing
                && response.getStatus() == 201
                && !dryRun
                && !headers.containsKey(HttpHeaders.LOCATION)) {
            headers.putSingle(HttpHeaders.LOCATION, request.getUriInfo().getPath() + "/" + thing.id());
        }
        if (entity instanceof Versioned thing && request.getMethod().equals("GET")) {
            survivor(request.getUriInfo(), thing.id()).ifPresent(place -> headers.putSingle(CONTENT_LOCATION, place));
        }
        if (entity instanceof Paged page && page.next() != null) {
            String next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam("after", page.next())
                    .build()
                    .toString();
            headers.putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (!dryRun && !headers.containsKey(HttpHeaders.ETAG)) {
            String etag = etag(entity, bytes);
            headers.putSingle(HttpHeaders.ETAG, etag);
            boolean reads =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            if (reads && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
                response.setStatus(304);
                response.setEntity(null);
                return;
            }
        }
        response.setEntity(bytes, new java.lang.annotation.Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static void spooled(ContainerRequestContext request, ContainerResponseContext response, Spooled spooled) {
        String etag = "\"" + spooled.digest().substring(0, DIGEST) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        boolean same = matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag);
        if (!same && request.getMethod().equals("GET")) {
            MediaType type = response.getMediaType();
            response.setEntity(
                    spooled.open(),
                    new java.lang.annotation.Annotation[0],
                    type == null ? MediaType.APPLICATION_JSON_TYPE : type);
            return;
        }
        spooled.discard();
        response.setStatus(same ? 304 : 200);
        response.setEntity(null);
    }

    /** Where the answer has its own address, when it is that of another thing than the one asked for. */
    private static Optional<String> survivor(UriInfo asked, UUID id) {
        String path = asked.getPath();
        return asked.getPathParameters().getOrDefault("id", List.of()).stream()
                .filter(wanted -> path.endsWith("/" + wanted) && !wanted.equals(id.toString()))
                .map(wanted -> path.substring(0, path.length() - wanted.length()) + id)
                .findFirst();
    }

    private byte[] bytes(Object entity) {
        try {
            return mapper.writeValueAsBytes(entity);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static String etag(Object entity, byte[] bytes) {
        String digest = Digests.sha256(bytes).substring(0, DIGEST);
        return entity instanceof Versioned thing ? "\"" + thing.version() + "-" + digest + "\"" : "\"" + digest + "\"";
    }

    /** The weak comparison that If-None-Match asks for (RFC 9110, section 13.1.2). */
    private static boolean matches(@Nullable String header, String etag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
