package org.waymark.rounds.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.answers.Spooled;
import org.waymark.kernel.Digests;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;
import org.waymark.requests.Inputs;
import org.waymark.sheets.SheetForm;

/** Gives templates out as files, and takes them in: who may send one is asked before it is read. */
@ApplicationScoped
class TemplateExchange {
    private final TemplateService service;
    private final Inputs inputs;
    private final Call call;

    TemplateExchange(TemplateService service, Inputs inputs, Call call) {
        this.service = service;
        this.inputs = inputs;
        this.call = call;
    }

    RestResponse<Object> give(UUID id, @Nullable String agency, @Nullable TemplateForm asked, HttpHeaders headers) {
        TemplateForm form = asked == null ? TemplateForm.accepted(headers.getAcceptableMediaTypes()) : asked;
        TemplateService.Template template = service.template(id, agency);
        SheetForm sheet = form.sheet();
        var answer = RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.OK)
                .type(form.mediaType() + (form == TemplateForm.CSV ? ";charset=utf-8" : ""))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (sheet == null) {
            return answer.entity(template.view()).build();
        }
        return answer.entity(Spooled.of(out -> TemplateFiles.write(template.round(), template.rows(), sheet, out)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"progress-"
                                + template.round().period().start() + "." + form.ending() + "\"")
                .build();
    }

    TemplateComparison take(UUID id, @Nullable String agency, boolean handIn, InputStream body, HttpHeaders headers) {
        service.requireMay(id, agency);
        SheetForm sheet = TemplateForm.sent(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .sheet();
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return service.load(id, agency, sheet == null ? json(body) : table(body, length, sheet), handIn);
    }

    private List<FilledRow> table(InputStream body, @Nullable String length, SheetForm form) {
        try (SentFile sent = SentFile.from(body, length)) {
            call.bodyHash(sent.sha256);
            return TemplateFiles.read(sent.path, form);
        }
    }

    private List<FilledRow> json(InputStream body) {
        byte[] bytes = bytes(body);
        if (bytes.length > Inputs.MOST_BYTES) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE, "As JSON a template may hold 1 MiB. Send it as CSV or as a workbook.");
        }
        call.bodyHash(Digests.sha256(bytes));
        return inputs.read(inputs.tree(bytes), TemplateInput.class).filled();
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(Inputs.MOST_BYTES + 1);
        } catch (IOException cutOff) {
            throw Refusal.of(ProblemType.MALFORMED, "The template was not sent to its end.");
        }
    }
}
