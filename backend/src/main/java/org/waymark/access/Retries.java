package org.waymark.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.Type;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;

/**
 * Remembers for 24 hours how a call was answered, under its Idempotency-Key. The claim is part of the call's own
 * transaction: of two at the same moment the second waits for the first, and a refused call leaves nothing behind.
 */
@ApplicationScoped
public class Retries {
    private static final int LONGEST_KEY = 255;

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper mapper;

    @Inject
    Call call;

    /** The answer that the same call was given before; null when this is the first. */
    @Nullable
    Object claim(Principal principal, String key, Type answerType) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.invalid("", "wrong-idempotency-key", "An Idempotency-Key has 1 to 255 characters.");
        }
        Map<String, @Nullable String> names = names(principal, key);
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            delete from idempotency where principal = :principal and method = :method and path = :path
                                and key = :key and at < now() - interval '24 hours'""").bindMap(names).execute();
            int claimed = handle.createUpdate("""
                            insert into idempotency (principal, method, path, key, body_hash)
                            values (:principal, :method, :path, :key, :hash) on conflict do nothing""").bindMap(names).execute();
            if (claimed == 1) {
                return null;
            }
            record Before(String hash, String answer) {}
            Before before = handle.createQuery("""
                            select body_hash, answer::text from idempotency where principal = :principal
                                and method = :method and path = :path and key = :key""")
                    .bindMap(names)
                    .map((row, context) -> new Before(row.getString(1), row.getString(2)))
                    .one();
            if (!before.hash().equals(names.get("hash"))) {
                throw Refusal.of(ProblemType.KEY_REUSED, "This Idempotency-Key belongs to another request.");
            }
            return read(before.answer(), answerType);
        });
    }

    void keep(Principal principal, String key, @Nullable Object answer) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update idempotency set answer = cast(:answer as jsonb) where principal = :principal
                            and method = :method and path = :path and key = :key""")
                .bindMap(names(principal, key))
                .bind("answer", write(answer))
                .execute());
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() {
        jdbi.useHandle(handle -> handle.execute("delete from idempotency where at < now() - interval '24 hours'"));
    }

    private Map<String, @Nullable String> names(Principal principal, String key) {
        return Map.of(
                "principal", principal.toString(),
                "method", String.valueOf(call.method()),
                "path", String.valueOf(call.path()),
                "key", key,
                "hash", call.contentHash());
    }

    private @Nullable Object read(String answer, Type type) {
        try {
            return mapper.readValue(answer, mapper.constructType(type));
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private String write(@Nullable Object answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
