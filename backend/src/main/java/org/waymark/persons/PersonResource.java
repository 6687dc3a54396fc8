package org.waymark.persons;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.answers.Spooled;
import org.waymark.requests.IfMatch;

@Path("/api/v1/officers/{id}")
@Tag(name = "Officers")
class PersonResource {
    private final PersonService service;

    PersonResource(PersonService service) {
        this.service = service;
    }

    @GET
    @Path("personal-data")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPersonalData",
            summary = "All that is held of a person, in one document",
            description = "For a request under UK GDPR article 15 (access) or article 20 (portability): the person's"
                    + " entry, past spellings, roles, invitations, every line that names them, meetings they came to, what"
                    + " they wrote and what mentions them, what they watch, and all that they did here.")
    @APIResponseSchema(PersonalData.class)
    public Spooled data(@PathParam("id") UUID id) {
        return service.of(id);
    }

    @POST
    @Path("erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "erasePerson",
            summary = "Take a person's name and addresses out of everything, for good",
            description = "For a request under UK GDPR article 17 (erasure). Plans, editions and the record of changes"
                    + " then say 'Name removed'; what was promised and done, and under which post, stays. Their roles go,"
                    + " and so does what was theirs alone: what they watched and set."
                    + " A name that somebody else in the partnership bears too is left in free text.")
    public Erased erase(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ErasureInput input) {
        return service.erase(id, ifMatch, input);
    }
}
