package org.waymark.mail.preferences;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.IfMatch;
import org.waymark.requests.MergePatch;

@Path("/api/v1/preferences")
@Tag(name = "Mail")
class PreferencesResource {
    private final PreferencesService service;

    PreferencesResource(PreferencesService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getPreferences", summary = "What you want to be told of by mail, and when")
    public PreferencesView get() {
        return service.get();
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePreferences", summary = "Choose what you are told of by mail, and when")
    public PreferencesView patch(@HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(ifMatch, patch);
    }
}
