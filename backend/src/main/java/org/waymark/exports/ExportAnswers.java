package org.waymark.exports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.answers.Spooled;
import org.waymark.sheets.SheetForm;

/** A file as an answer, in the form that was asked for. */
final class ExportAnswers {
    private ExportAnswers() {}

    /** @param asked the form by name, which wins over what is accepted */
    static RestResponse<Spooled> answer(
            String name, @Nullable SheetForm asked, HttpHeaders headers, Function<SheetForm, Spooled> write) {
        SheetForm form = asked == null ? accepted(headers.getAcceptableMediaTypes()) : asked;
        return RestResponse.ResponseBuilder.ok(write.apply(form))
                .type(form.mediaType() + (form == SheetForm.XLSX ? "" : ";charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + form.ending() + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The first that fits, in the client's order; whoever takes anything gets CSV. */
    private static SheetForm accepted(List<MediaType> types) {
        for (MediaType type : types) {
            for (SheetForm form : SheetForm.values()) {
                if (type.isCompatible(MediaType.valueOf(form.mediaType()))) {
                    return form;
                }
            }
        }
        return SheetForm.CSV;
    }
}
