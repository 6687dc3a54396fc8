package org.waymark.demonstration;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdNodeBasedDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.Timescales;

/** Values that may be open: a plain text is set, <code>{state: unconfirmed, text: …}</code> is open, nothing is absent. */
final class OpenValues<T> extends StdNodeBasedDeserializer<T> {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("state", "text");

    private final transient T absent;
    private final transient Function<String, T> set;
    private final transient Function<@Nullable String, T> unconfirmed;

    private OpenValues(Class<T> type, T absent, Function<String, T> set, Function<@Nullable String, T> unconfirmed) {
        super(type);
        this.absent = absent;
        this.set = set;
        this.unconfirmed = unconfirmed;
    }

    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(Open.class, new OpenValues<>(Open.class, Open.NONE, Open::set, Open::unconfirmed))
                .addDeserializer(
                        Timescale.class,
                        new OpenValues<>(
                                Timescale.class,
                                Timescale.NONE,
                                Timescales.usual()::read,
                                text -> new Timescale(OpenState.UNCONFIRMED, text, null, null, null, null, null)));
    }

    @Override
    public T convert(JsonNode node, DeserializationContext context) throws IOException {
        if (node.isTextual()) {
            return set.apply(node.textValue());
        }
        boolean open = node.isObject()
                && node.path("state").asText().equals("unconfirmed")
                && node.properties().stream().allMatch(field -> FIELDS.contains(field.getKey()));
        if (!open) {
            context.reportInputMismatch(handledType(), "neither a text nor a value that is unconfirmed: %s", node);
        }
        return unconfirmed.apply(node.path("text").textValue());
    }

    @Override
    public T getAbsentValue(DeserializationContext context) {
        return absent;
    }
}
