package org.waymark.exports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionFilter;
import org.waymark.answers.Spooled;
import org.waymark.sheets.SheetForm;

@Path("/api/v1/exports")
@Tag(name = "Exports")
class ExportResource {
    /** As much as is taken back in any form. */
    private static final int MOST = 512 * 1024 * 1024;

    private final ExportService service;

    ExportResource(ExportService service) {
        this.service = service;
    }

    @GET
    @Path("actions")
    @Produces({SheetForm.CSV_TYPE, SheetForm.NDJSON_TYPE, SheetForm.XLSX_TYPE})
    @Operation(
            operationId = "exportActions",
            summary = "The actions you may read as a table: in the order of the plan unless another is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The table, to take away or to change and send to /imports?kind=actions",
            content = {
                @Content(
                        mediaType = SheetForm.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        maxLength = MOST,
                                        examples = "id,version,priority,ref,title")),
                @Content(
                        mediaType = SheetForm.NDJSON_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = MOST, examples = "{\"ref\":\"1.2\"}")),
                @Content(
                        mediaType = SheetForm.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = MOST, format = "binary"))
            })
    public RestResponse<Spooled> actions(
            @BeanParam ActionFilter filter,
            @QueryParam("format") @Parameter(description = "csv, ndjson or xlsx; wins over Accept") @Nullable
                    SheetForm format,
            @Context HttpHeaders headers) {
        return ExportAnswers.answer("actions", format, headers, form -> service.actions(filter, form));
    }
}
