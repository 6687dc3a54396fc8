package org.waymark.sheets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One flat object a line, with the columns' names as properties. */
final class NdjsonWriter implements SheetWriter {
    private final JsonGenerator json;
    private final SheetLayout layout;

    NdjsonWriter(SheetLayout layout, OutputStream out) throws IOException {
        this.layout = layout;
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeFieldName(layout.columns().get(i).name());
            switch (cells.get(i)) {
                case null -> json.writeNull();
                case Number number -> json.writeNumber(number.toString());
                case Boolean truth -> json.writeBoolean(truth);
                case Object other -> json.writeString(other.toString());
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
