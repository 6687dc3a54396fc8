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

    /** Each role once, held by somebody who is that officer. */
    public Api officer(String officer, String role, @Nullable String scope) {
        return granted(
                role,
                role.equals("partnership-officer") ? scope : null,
                role.startsWith("agency") ? scope : null,
                role.equals("board-member") ? scope : null,
                officer);
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
        return granted(role, partnership, agency, group, null);
    }

    private Api granted(
            String role,
            @Nullable String partnership,
            @Nullable String agency,
            @Nullable String group,
            @Nullable String officer) {
        String subject = UUID.randomUUID().toString();
        database.run(
                "insert into access_grant (id, issuer, subject, name, role, partnership_id, agency_id, group_id, officer_id)"
                        + " values (?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?::uuid)",
                Ids.next(),
                Tokens.ISSUER,
                subject,
                "Test " + role,
                role,
                partnership,
                agency,
                group,
                officer);
        return Api.as(Tokens.of(subject));
    }
}
