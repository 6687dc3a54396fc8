package org.waymark.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Anonymous;

/** A page to read the contract and try it. All it needs comes from here; it calls no other host. */
@Path("/api/v1/docs")
@Anonymous
class DocsResource {
    /** Swagger UI sets styles from its script and shows its own icons as data; nothing else is let in. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GET
    @Produces("text/html; charset=utf-8")
    @Operation(hidden = true)
    public Response page() {
        return Response.ok(text("index.html"))
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    @GET
    @Path("page.js")
    @Produces("text/javascript; charset=utf-8")
    @Operation(hidden = true)
    public Response script() {
        return Response.ok(text("page.js"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    private static String text(String name) {
        try (InputStream file = DocsResource.class.getResourceAsStream("/contract/docs/" + name)) {
            if (file == null) {
                throw Refusal.notFound("page");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
