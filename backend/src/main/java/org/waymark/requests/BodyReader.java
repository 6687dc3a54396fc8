package org.waymark.requests;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.waymark.kernel.Digests;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Reads JSON bodies into input records, bounded and strict, before any resource sees them. */
@Provider
@Priority(Priorities.USER - 1000)
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class BodyReader implements MessageBodyReader<Record> {
    @Inject
    Inputs inputs;

    @Inject
    Call call;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(Inputs.MOST_BYTES + 1);
        if (bytes.length > Inputs.MOST_BYTES) {
            throw Refusal.of(ProblemType.TOO_LARGE, "A JSON body may hold 1 MiB.");
        }
        call.bodyHash(Digests.sha256(bytes));
        if ((Class<?>) type == MergePatch.class) {
            return new MergePatch(inputs.tree(bytes));
        }
        return inputs.read(inputs.tree(bytes), type);
    }
}
