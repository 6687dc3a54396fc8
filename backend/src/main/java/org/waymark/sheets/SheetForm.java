package org.waymark.sheets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form in which a table is written and read. */
public enum SheetForm {
    CSV(SheetForm.CSV_TYPE),
    NDJSON(SheetForm.NDJSON_TYPE),
    XLSX(SheetForm.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    SheetForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell of this form can hold the text. */
    public boolean fits(String text) {
        return this != XLSX || XlsxText.held(text).length() <= XlsxText.LONGEST;
    }

    /** The form that a media type or the ending of a file's name means; null when it is none of these. */
    public static @Nullable SheetForm of(@Nullable String typeOrName) {
        String said = typeOrName == null ? "" : typeOrName.toLowerCase(Locale.ROOT);
        for (SheetForm form : values()) {
            if (said.startsWith(form.mediaType) || said.endsWith("." + form.ending())) {
                return form;
            }
        }
        return null;
    }
}
