package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.mail.sending.Sender;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A county's plan, and a police post with an address, who is told of it by mail. */
@ApplicationScoped
public class Correspondents {
    /** Before there is one. */
    public static final Scene NOBODYS =
            new Scene("", "", "", "", new UUID(0, 0), new UUID(0, 0), "", Api.as("nobody"), Api.as("nobody"));

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final People people;
    private final Members members;
    private final Plans plans;
    private final Database database;
    private final DigestRounds rounds;
    private final Sender sender;

    Correspondents(People people, Members members, Plans plans, Database database, DigestRounds rounds, Sender sender) {
        this.people = people;
        this.members = members;
        this.plans = plans;
        this.database = database;
        this.rounds = rounds;
        this.sender = sender;
    }

    /**
     * Who is there.
     *
     * @param officer the partnership's, who writes the plan
     * @param sergeant the post's, with the address
     */
    public record Scene(
            String county,
            String police,
            String post,
            String address,
            UUID plan,
            UUID priority,
            String action,
            Api officer,
            Api sergeant) {}

    public Scene scene() {
        String county = members.county();
        String police = members.member(county, "police");
        String address = "sergeant-" + UUID.randomUUID() + "@police.example";
        String post = people.administrator()
                .made(
                        "/officers",
                        Map.of(
                                "partnership",
                                county,
                                "agency",
                                police,
                                "kind",
                                "post",
                                "name",
                                "Neighbourhood sergeant",
                                "email",
                                address));
        UUID plan = plans.plan(county);
        UUID priority = plans.priority(plan, "1");
        String action = plans.action(priority, "1.1").toString();
        settle();
        return new Scene(
                county,
                police,
                post,
                address,
                plan,
                priority,
                action,
                people.partnershipOfficer(county),
                people.agencyOfficer(police, post));
    }

    /** Reads, composes and sends as at that moment, once all that was done has its place in the record. */
    public void mail(Instant now) {
        settle();
        rounds.run(now);
        sender.drain();
    }

    /** The same tomorrow, when all that is daily is due. */
    public void mailTomorrow() {
        mail(Instant.now().plus(Duration.ofDays(1)));
    }

    private void settle() {
        Object last =
                database.rows("select max(id) as last from change").getFirst().get("last");
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.rows("select 1 from change_pending where id <= ?", last)
                .isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The record of changes does not come to an end");
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
