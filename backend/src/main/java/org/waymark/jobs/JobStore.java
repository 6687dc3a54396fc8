package org.waymark.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Principal;
import org.waymark.kernel.Kebab;
import org.waymark.rows.Times;

/** The jobs' table: who takes a job up, and how far it has come. */
@ApplicationScoped
class JobStore {
    /** A worker that has not been heard of for so long is gone. */
    private static final int SILENCE_SECONDS = 15;

    private static final int MOST_ATTEMPTS = 3;

    record Claimed(
            UUID id,
            String kind,
            UUID partnership,
            UUID subject,
            JsonNode input,
            Principal principal,
            @Nullable String name,
            @Nullable String client,
            @Nullable String reason,
            int attempt) {}

    record Kept(JobView view, UUID partnership, Principal principal) {}

    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    JobStore(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    void insert(Claimed job) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into job (id, kind, partnership_id, subject, input, issuer, principal, name, client,
                            reason)
                        values (:id, :kind, :partnership, :subject, cast(:input as jsonb), :issuer, :principal, :name,
                            :client, :reason)""")
                .bind("id", job.id())
                .bind("kind", job.kind())
                .bind("partnership", job.partnership())
                .bind("subject", job.subject())
                .bind("input", job.input().toString())
                .bind("issuer", job.principal().issuer())
                .bind("principal", job.principal().subject())
                .bind("name", job.name())
                .bind("client", job.client())
                .bind("reason", job.reason())
                .execute());
    }

    /** Takes the oldest job that nobody works on: a new one, or one whose worker has fallen silent. */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    Claimed claim() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update job set state = 'running', heartbeat_at = now(), attempt = attempt + 1, done_count = 0
                        where id = (
                            select id from job
                            where state = 'queued' or (state = 'running' and attempt < :most
                                and heartbeat_at < now() - make_interval(secs => :silence))
                            order by created_at limit 1 for update skip locked)
                        returning *""")
                .bind("most", MOST_ATTEMPTS)
                .bind("silence", SILENCE_SECONDS)
                .map((row, context) -> claimed(row))
                .findOne()
                .orElse(null));
    }

    /** The jobs that went silent on their last attempt; whoever asked for them is told. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> abandoned() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from job where state = 'running' and attempt >= :most
                            and heartbeat_at < now() - make_interval(secs => :silence)""")
                .bind("most", MOST_ATTEMPTS)
                .bind("silence", SILENCE_SECONDS)
                .mapTo(UUID.class)
                .list());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void heartbeat(Claimed job) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update job set heartbeat_at = now() where id = :id and state = 'running' and attempt = :attempt")
                .bind("id", job.id())
                .bind("attempt", job.attempt())
                .execute());
    }

    /** Whether the job is still this worker's to go on with. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean progress(Claimed job, int done, int total, String message) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update job set heartbeat_at = now(), done_count = :done, total_count = :total,
                            message = :message
                        where id = :id and state = 'running' and attempt = :attempt""")
                        .bind("id", job.id())
                        .bind("attempt", job.attempt())
                        .bind("done", done)
                        .bind("total", total)
                        .bind("message", message)
                        .execute()
                == 1);
    }

    /** Marks it as done, in the running transaction; whether it was still this worker's. */
    boolean done(Claimed job, @Nullable Object result) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update job set state = 'done', finished_at = now(), result = cast(:result as jsonb),
                            done_count = coalesce(total_count, done_count)
                        where id = :id and state = 'running' and attempt = :attempt""")
                        .bind("id", job.id())
                        .bind("attempt", job.attempt())
                        .bind("result", result == null ? null : text(result))
                        .execute()
                == 1);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID id, List<JobProblem> problems, Map<String, Integer> counts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update job set state = 'failed', finished_at = now(), problems = cast(:problems as jsonb),
                            problem_counts = cast(:counts as jsonb)
                        where id = :id and state = 'running'""")
                .bind("id", id)
                .bind("problems", text(problems))
                .bind("counts", text(counts))
                .execute());
    }

    boolean cancel(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update job set state = 'cancelled', finished_at = now()
                        where id = :id and state in ('queued', 'running')""").bind("id", id).execute() == 1);
    }

    @Nullable
    Kept find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from job where id = :id")
                .bind("id", id)
                .map((row, context) -> kept(row))
                .findOne()
                .orElse(null));
    }

    /** Forgets the jobs that were over long ago. */
    void forgetOverBefore(int days) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from job where finished_at < now() - make_interval(days => :days)")
                .bind("days", days)
                .execute());
    }

    private Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("partnership_id", UUID.class),
                row.getObject("subject", UUID.class),
                read(row.getString("input"), new TypeReference<>() {}),
                new Principal(row.getString("issuer"), row.getString("principal")),
                row.getString("name"),
                row.getString("client"),
                row.getString("reason"),
                row.getInt("attempt"));
    }

    private Kept kept(ResultSet row) throws SQLException {
        JobState state = Kebab.known(JobState.class, row.getString("state"));
        String result = row.getString("result");
        JobView view = new JobView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                state,
                new Progress(
                        row.getInt("done_count"),
                        row.getObject("total_count", Integer.class),
                        row.getString("message")),
                read(row.getString("problems"), new TypeReference<>() {}),
                read(row.getString("problem_counts"), new TypeReference<>() {}),
                result == null ? null : read(result, new TypeReference<JsonNode>() {}),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "finished_at"),
                state.over() ? List.of() : List.of("cancel"));
        return new Kept(
                view,
                row.getObject("partnership_id", UUID.class),
                new Principal(row.getString("issuer"), row.getString("principal")));
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
