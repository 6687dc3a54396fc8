package org.waymark.rounds.templates;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.sheets.SheetForm;

@Path("/api/v1/reporting-rounds/{id}/template")
@Tag(name = "Reporting rounds")
class TemplateResource {
    private static final String EXAMPLE = "roundId,actionId,agencyId,reportVersion,status,done";

    private final TemplateExchange exchange;

    TemplateResource(TemplateExchange exchange) {
        this.exchange = exchange;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, SheetForm.CSV_TYPE, SheetForm.XLSX_TYPE})
    @Operation(
            operationId = "getReportTemplate",
            summary = "The reports that are due, with last time's words, to fill in and send back")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TemplateView.class)),
                @Content(
                        mediaType = SheetForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(mediaType = SheetForm.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<Object> get(
            @PathParam("id") UUID id,
            @QueryParam("agency")
                    @Parameter(
                            description = "Whose reports: the code or id of an agency; left out, those of the agencies"
                                    + " for which the caller acts, or all for the partnership's officers")
                    @Nullable
                    String agency,
            @QueryParam("format") @Parameter(description = "json, csv or xlsx; wins over Accept") @Nullable
                    TemplateForm format,
            @Context HttpHeaders headers) {
        return exchange.give(id, agency, format, headers);
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, SheetForm.CSV_TYPE, SheetForm.XLSX_TYPE})
    @Operation(
            operationId = "loadReportTemplate",
            summary = "Send a filled-in template back: dryRun=true compares it, else all of it is taken or nothing")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TemplateInput.class)),
                @Content(
                        mediaType = SheetForm.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(mediaType = SheetForm.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public TemplateComparison load(
            @PathParam("id") UUID id,
            @QueryParam("agency") @Parameter(description = "Takes only rows of this agency: its code or id") @Nullable
                    String agency,
            @QueryParam("submit")
                    @DefaultValue("false")
                    @Parameter(description = "Whether to hand in the reports that have a status")
                    boolean submit,
            @Context HttpHeaders headers,
            InputStream body) {
        return exchange.take(id, agency, submit, body, headers);
    }
}
