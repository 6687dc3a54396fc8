package org.waymark.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes what is to be said to officers by mail, in the running transaction: what that undoes is never mailed. It is said
 * when they want to be told, in one mail with whatever else there is to say.
 */
@ApplicationScoped
public class MailService {
    private final MailItemQueries queries;

    MailService(MailItemQueries queries) {
        this.queries = queries;
    }

    /** Who of these will be told, and why not the others: each officer once, in the order in which they were first named. */
    @Transactional
    public List<Told> queue(List<MailItem> items) {
        Map<MailKind, Set<UUID>> asked = new EnumMap<>(MailKind.class);
        items.forEach(item ->
                asked.computeIfAbsent(item.kind(), kind -> new HashSet<>()).add(item.officer()));
        Map<MailKind, Map<UUID, Told>> reach = new EnumMap<>(MailKind.class);
        asked.forEach((kind, officers) -> reach.put(kind, queries.reach(kind, officers)));
        Map<UUID, Told> told = new java.util.LinkedHashMap<>();
        List<MailItem> said = new ArrayList<>();
        for (MailItem item : items) {
            Told one = reach.getOrDefault(item.kind(), new HashMap<>())
                    .getOrDefault(item.officer(), new Told(item.officer(), Unreached.LEFT));
            told.merge(item.officer(), one, (before, now) -> before.unreached() == null ? before : now);
            if (one.unreached() == null) {
                said.add(item);
            }
        }
        queries.insert(said);
        return List.copyOf(told.values());
    }
}
