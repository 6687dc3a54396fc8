package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Finding;

/**
 * Where the contents table of a plan's document disagreed with its body. The plan's readiness lists it until a person
 * has changed what it is about, or a later import no longer finds it.
 */
@ApplicationScoped
class ContentsFindings {
    private static final Set<String> CODES =
            Set.of("contents-disagrees", "contents-without-body", "body-without-contents");
    private static final String THEME = ", theme";

    private final Jdbi jdbi;

    ContentsFindings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Only what the last document says counts. */
    void keep(UUID plan, List<Finding> findings, Map<String, UUID> blocks) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from contents_finding where plan_id = :plan")
                    .bind("plan", plan)
                    .execute();
            try (PreparedBatch batch = handle.prepareBatch("""
                    insert into contents_finding (plan_id, ordinal, code, priority_id, field, text, stood)
                    values (:plan, :ordinal, :code, :priority, :field, :text,
                        case :field
                            when 'title' then (select title_text from priority where id = :priority)
                            when 'theme' then (select t.title from priority p join theme t on t.id = p.theme_id
                                               where p.id = :priority)
                        end)""")) {
                findings.stream()
                        .filter(finding -> CODES.contains(finding.code()))
                        .forEach(finding -> batch.bind("plan", plan)
                                .bind("ordinal", batch.size())
                                .bind("code", finding.code())
                                .bind("priority", block(finding, blocks))
                                .bind("field", field(finding))
                                .bind("text", finding.text())
                                .add());
                batch.execute();
            }
        });
    }

    private static @Nullable UUID block(Finding finding, Map<String, UUID> blocks) {
        int end = finding.where().lastIndexOf(',');
        UUID whole = blocks.get(finding.where());
        return whole != null || end < 0 ? whole : blocks.get(finding.where().substring(0, end));
    }

    private static String field(Finding finding) {
        if (finding.code().equals("contents-without-body")) {
            return "priorities";
        }
        return finding.where().endsWith(THEME) ? "theme" : "title";
    }
}
