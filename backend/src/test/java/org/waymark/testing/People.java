package org.waymark.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;

/** Signs people in: each call makes a principal that nobody else in the tests is. */
@ApplicationScoped
public class People {
    private final Database database;

    People(Database database) {
        this.database = database;
    }

    public Api administrator() {
        return granted("administrator", null, null, null);
    }

    public Api partnershipOfficer(String partnership) {
        return granted("partnership-officer", partnership, null, null);
    }

    public Api agencyOfficer(String agency) {
        return granted("agency-officer", null, agency, null);
    }

    /** Of an agency, and one of its officers or posts, who may lead a priority. */
    public Api agencyOfficer(String agency, String officer) {
        String subject = UUID.randomUUID().toString();
        database.run(
                "insert into access_grant (id, issuer, subject, name, role, agency_id, officer_id)"
                        + " values (?, ?, ?, 'Test lead', 'agency-officer', ?::uuid, ?::uuid)",
                Ids.next(),
                Tokens.ISSUER,
                subject,
                agency,
                officer);
        return Api.as(Tokens.of(subject));
    }

    public Api agencySystem(String agency) {
        return granted("agency-system", null, agency, null);
    }

    public Api boardMember(String group) {
        return granted("board-member", null, null, group);
    }

    /** Signed in, with no grant at all. */
    public Api stranger() {
        return Api.as(Tokens.of(UUID.randomUUID().toString()));
    }

    private Api granted(String role, @Nullable String partnership, @Nullable String agency, @Nullable String group) {
        String subject = UUID.randomUUID().toString();
        database.run(
                "insert into access_grant (id, issuer, subject, name, role, partnership_id, agency_id, group_id)"
                        + " values (?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid)",
                Ids.next(),
                Tokens.ISSUER,
                subject,
                "Test " + role,
                role,
                partnership,
                agency,
                group);
        return Api.as(Tokens.of(subject));
    }
}
