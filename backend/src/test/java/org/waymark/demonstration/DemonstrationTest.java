package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.testing.Surroundings;

/** Loads inside a transaction that is never committed, so that no other test finds the demonstration. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@ActivateRequestContext
class DemonstrationTest {
    private static final DemonstrationFiles FILES = DemonstrationFiles.on(LocalDate.of(2026, 11, 22));
    private static final int PATIENCE_IN_SECONDS = 300;
    private static final String RCTP =
            "(select id from partnership where name = 'Rowanshire Children''s Trust Partnership')";

    @Inject
    Demonstration demonstration;

    @Inject
    SignIns signIns;

    @Inject
    CurrentCaller current;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void asTheServiceItself() {
        current.become(Caller.system());
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void the_whole_partnership_is_loaded_once_and_its_people_are_let_in_once() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE_IN_SECONDS));
        try {
            loadTwice();
            letInTwice();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void loadTwice() {
        demonstration.load(FILES);

        assertThat(count("partnership where parent_id = " + RCTP)).isEqualTo(4);
        assertThat(count("agency where partnership_id = " + RCTP)).isEqualTo(23);
        assertThat(count("theme t join plan p on p.id = t.plan_id where p.partnership_id = " + RCTP))
                .isEqualTo(3);
        assertThat(count("priority where partnership_id = " + RCTP)).isEqualTo(15);
        assertThat(count("action where parent_id is null and partnership_id = " + RCTP))
                .isEqualTo(79);
        assertThat(count("action where parent_id is not null and partnership_id = " + RCTP))
                .isEqualTo(51);
        assertThat(count("milestone m join action a on a.id = m.action_id where a.partnership_id = " + RCTP))
                .isEqualTo(85);
        assertThat(count("indicator where parent_id is null and partnership_id = " + RCTP))
                .isEqualTo(48);
        assertThat(count("progress_report where partnership_id = " + RCTP)).isEqualTo(21);
        assertThat(count("progress_report where state in ('draft', 'returned') and partnership_id = " + RCTP))
                .isEqualTo(2);
        assertThat(count("cross_reference x join action a on a.id = x.action_id where x.target_priority_id is null"
                        + " and x.target_action_id is null and a.partnership_id = " + RCTP))
                .isZero();

        String rounds = "reporting_round r where r.partnership_id = " + RCTP + " and r.state = ";
        assertThat(count(rounds + "'closed' and r.period_start = date '2026-04-01'"))
                .isEqualTo(1);
        assertThat(count(rounds + "'open' and r.period_start = date '2026-07-01'"))
                .isEqualTo(1);
        // Everything that leads owe is asked for, and reports that leads gave answer it.
        String owed = "owed_report o join reporting_round r on r.id = o.round_id where o.passed_on_at is null"
                + " and r.state = 'open' and r.partnership_id = " + RCTP;
        assertThat(count(owed)).isBetween(80L, 200L);
        assertThat(count(owed + " and not exists (select from action_agency e where e.action_id = o.action_id"
                        + " and e.agency_id = o.agency_id and e.role = 'lead')"))
                .isZero();
        String handedIn = "progress_report g join action_agency e on e.action_id = g.action_id"
                + " and e.agency_id = g.agency_id and e.role = 'lead' where g.period_start = date '2026-07-01'"
                + " and g.state <> 'draft' and g.partnership_id = " + RCTP;
        assertThat(count(handedIn)).isPositive();
        assertThat(count(owed + " and exists (select from progress_report g where g.action_id = o.action_id"
                        + " and g.agency_id = o.agency_id and g.period_start = r.period_start and g.state <> 'draft')"))
                .isBetween(1L, count(handedIn));

        assertThat(demonstration.loadWhereThereIsNothing(FILES)).isFalse();
        assertThat(count("partnership where name = 'Rowanshire Children''s Trust Partnership'"))
                .isEqualTo(1);
    }

    private void letInTwice() {
        List<SignIn> people = SignIn.list("""
                [{"subject": "s1", "username": "a@rowanshire.example", "role": "administrator"},
                 {"subject": "s2", "username": "o@rowanshire.example", "role": "partnership-officer", "partnership": "RCTP"},
                 {"subject": "s3", "username": "l@rowanshire.example", "role": "priority-lead", "partnership": "RCTP"},
                 {"subject": "s4", "username": "h@rowanshire.example", "role": "agency-officer", "agency": "RPCT"},
                 {"subject": "s5", "username": "b@rowanshire.example", "role": "board-member", "group": "BOARD"},
                 {"subject": "s6", "clientId": "rpct-system", "role": "agency-system", "agency": "RPCT"},
                 {"username": "later@rowanshire.example", "role": "agency-officer", "agency": "RPOL"}]""");
        assertThat(signIns.letIn(people, FILES)).isEqualTo(7);
        List<String> given = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select concat_ws(' ', g.subject, g.role, a.code, u.code, o.email)
                        from access_grant g left join agency a on a.id = g.agency_id
                            left join partner_group u on u.id = g.group_id left join officer o on o.id = g.officer_id
                        where g.subject in ('s3', 's5', 's6') order by 1""").mapTo(String.class).list());
        assertThat(given)
                .containsExactly(
                        "s3 agency-officer CSR families@children.rowanshire.example",
                        "s5 board-member BOARD chief.officer@alliance.rowanshire.example",
                        "s6 agency-system RPCT");
        assertThat(count("invitation where email = 'later@rowanshire.example' and status = 'open'"))
                .isEqualTo(1);

        assertThat(signIns.letIn(people, FILES)).isZero();
        assertThat(signIns.letIn(
                        SignIn.list("[{\"subject\": \"s7\", \"clientId\": \"rpol\", \"role\": \"agency-system\","
                                + " \"agency\": \"RPOL\"}]"),
                        FILES))
                .isEqualTo(1);
    }

    @Test
    void what_breaks_in_the_middle_leaves_nothing() {
        DemonstrationFiles broken = new DemonstrationFiles(
                LocalDate.of(2026, 11, 22),
                name -> name.equals("priorities/02.yaml")
                        ? "{ref: '2', title: Two, theme: No such theme, actions: []}"
                        : DemonstrationFiles.carried(name));
        assertThatThrownBy(() -> demonstration.load(broken)).hasMessageContaining("No such theme");
        long left = QuarkusTransaction.requiringNew()
                .call(() -> count("partnership where name like 'Rowanshire %'")
                        + count("area where code = 'RW'")
                        + count("agency where name like 'Rowanshire %'"));
        assertThat(left).isZero();
    }
}
