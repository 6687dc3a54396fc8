package org.waymark.imports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.jobs.JobAnswers;
import org.waymark.jobs.JobView;
import org.waymark.sheets.SheetForm;

@Path("/api/v1/imports")
@Tag(name = "Imports")
class ImportResource {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Reception reception;
    private final TableReception tables;
    private final ImportService service;
    private final JobAnswers answers;

    ImportResource(Reception reception, TableReception tables, ImportService service, JobAnswers answers) {
        this.reception = reception;
        this.tables = tables;
        this.service = service;
        this.answers = answers;
    }

    @POST
    @Consumes({WORD, SheetForm.XLSX_TYPE, SheetForm.CSV_TYPE, SheetForm.NDJSON_TYPE, "application/octet-stream"})
    @Operation(
            operationId = "createImport",
            summary =
                    "Send a plan as a Word document, or its actions as a table: dryRun=true compares it, else it is loaded at once")
    public RestResponse<JobView> create(
            @BeanParam ImportAsked asked,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers,
            @HeaderParam("Content-Length") @Nullable String length,
            @HeaderParam("Content-Disposition") @Nullable String disposition,
            @HeaderParam("Prefer") @Nullable String prefer,
            InputStream body) {
        JobView made = asked.kind == ImportKind.ACTIONS
                ? tables.receive(asked, body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), length, disposition)
                : reception.receive(asked, body, length, disposition);
        return answers.answer(made, prefer);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "What was understood of a file, and what loading it would do")
    public JobView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @Path("{id}/load")
    @Consumes("application/json")
    @Operation(operationId = "loadImport", summary = "Load a compared file with what you decided")
    public RestResponse<JobView> load(
            @PathParam("id") UUID id, @HeaderParam("Prefer") @Nullable String prefer, LoadInput input) {
        return answers.answer(service.load(id, input), prefer);
    }
}
