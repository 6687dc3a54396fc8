package org.waymark.rounds.templates;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.sheets.SheetForm;

/** The forms in which a template goes out and comes back. */
public enum TemplateForm {
    JSON(MediaType.APPLICATION_JSON, null),
    CSV(SheetForm.CSV_TYPE, SheetForm.CSV),
    XLSX(SheetForm.XLSX_TYPE, SheetForm.XLSX);

    private final String mediaType;
    private final @Nullable SheetForm sheet;

    TemplateForm(String mediaType, @Nullable SheetForm sheet) {
        this.mediaType = mediaType;
        this.sheet = sheet;
    }

    String mediaType() {
        return mediaType;
    }

    /** The form of the table; null for JSON, which is none. */
    @Nullable
    SheetForm sheet() {
        return sheet;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first that the client takes, in its own order; JSON for whoever takes anything. */
    static TemplateForm accepted(List<MediaType> types) {
        for (MediaType type : types) {
            for (TemplateForm form : values()) {
                if (type.isCompatible(MediaType.valueOf(form.mediaType))) {
                    return form;
                }
            }
        }
        return JSON;
    }

    /** The form that a Content-Type means. */
    static TemplateForm sent(@Nullable String contentType) {
        String said = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        for (TemplateForm form : values()) {
            if (said.startsWith(form.mediaType)) {
                return form;
            }
        }
        return JSON;
    }
}
