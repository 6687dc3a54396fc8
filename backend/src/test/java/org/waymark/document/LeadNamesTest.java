package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.LeadsDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;

class LeadNamesTest {

    private static List<String> agencies(String cell, String... others) {
        String[] rows = new String[others.length + 1];
        rows[0] = Xml.texts("1.1", "Do it", "2010", cell, "", "");
        for (int i = 0; i < others.length; i++) {
            rows[i + 1] = Xml.texts("1." + (i + 2), "Do more", "2010", others[i], "", "");
        }
        return Read.actions(rows).getFirst().leadAgencies().names().stream()
                .map(NameDraft::text)
                .toList();
    }

    private static List<NameDraft> officers(String cell) {
        return Read.action("1.1", "Do it", "2010", "CSR", cell, "")
                .leadOfficers()
                .names();
    }

    @Test
    void slashes_commas_and_line_breaks_join_agencies() {
        assertThat(agencies("CSR/RSCB/ Connexions")).containsExactly("CSR", "RSCB", "Connexions");
        assertThat(agencies("CSR, RSCB and Rowanshire Constabulary"))
                .containsExactly("CSR", "RSCB", "Rowanshire Constabulary");
        assertThat(agencies("CSR & RSCB")).containsExactly("CSR", "RSCB");
        assertThat(agencies("CSR\nRowan PCT")).containsExactly("CSR", "Rowan PCT");
        assertThat(agencies("Youth Service; Probation")).containsExactly("Youth Service", "Probation");
    }

    @Test
    void a_body_s_own_name_is_not_broken_apart() {
        assertThat(agencies("Learning and Skills Council")).containsExactly("Learning and Skills Council");
        assertThat(agencies("Children, Schools and Families")).containsExactly("Children, Schools and Families");
        assertThat(agencies("East & North Rowan PCT")).containsExactly("East & North Rowan PCT");
        assertThat(agencies("CSR, Health and Safety Executive")).containsExactly("CSR", "Health and Safety Executive");
        assertThat(agencies("Fire and Rescue Service")).containsExactly("Fire and Rescue Service");
    }

    @Test
    void a_name_that_stands_alone_elsewhere_tells_two_from_one() {
        assertThat(agencies("Harbour Trust and Sunrise", "Sunrise", "Harbour Trust"))
                .containsExactly("Harbour Trust", "Sunrise");
        assertThat(agencies("Moorside\nMentors", "Moorside Mentors")).containsExactly("Moorside Mentors");
    }

    @Test
    void brackets_mark_supporting_officers() {
        assertThat(officers("Pat Example (Sam Sample) (play project worker)"))
                .containsExactly(
                        new NameDraft("Pat Example", false, NameKind.OFFICER, null),
                        new NameDraft("Sam Sample", true, NameKind.OFFICER, null),
                        new NameDraft("play project worker", true, NameKind.OFFICER, null));
    }

    @Test
    void the_bracketed_short_form_of_a_name_belongs_to_it() {
        assertThat(agencies("Primary Care Trust (PCT)")).containsExactly("Primary Care Trust (PCT)");
    }

    @Test
    void officers_agencies_and_groups_are_told_apart() {
        assertThat(officers("Pat Example/Sam O'Sample, CSR\nParenting Steering Group"))
                .containsExactly(
                        new NameDraft("Pat Example", false, NameKind.OFFICER, null),
                        new NameDraft("Sam O'Sample", false, NameKind.OFFICER, null),
                        new NameDraft("CSR", false, NameKind.AGENCY, null),
                        new NameDraft("Parenting Steering Group", false, NameKind.GROUP, null));
        assertThat(officers("Pat Example, Head of Care"))
                .containsExactly(new NameDraft("Pat Example", false, NameKind.OFFICER, "Head of Care"));
        assertThat(officers("Chair RSCB")).containsExactly(new NameDraft("Chair RSCB", false, NameKind.OFFICER, null));
    }

    @Test
    void an_open_lead_keeps_what_is_proposed() {
        LeadsDraft proposed =
                Read.action("1.1", "Do it", "2010", "CSR (tbc)", "", "").leadAgencies();
        assertThat(proposed.state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(proposed.text()).isEqualTo("CSR (tbc)");
        assertThat(proposed.names()).extracting(NameDraft::text).containsExactly("CSR");
        LeadsDraft asked =
                Read.action("1.1", "Do it", "2010", "Youth Service?", "", "").leadAgencies();
        assertThat(asked.state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(asked.names()).extracting(NameDraft::text).containsExactly("Youth Service");
        LeadsDraft open =
                Read.action("1.1", "Do it", "2010", "To be agreed", "", "").leadAgencies();
        assertThat(open).isEqualTo(new LeadsDraft(OpenState.UNCONFIRMED, "To be agreed", List.of()));
    }

    @Test
    void in_monitoring_a_slash_joins_nothing_and_a_question_mark_leaves_it_open() {
        assertThat(Read.action("1.1", "Do it", "2010", "", "", "CSR / SSE").monitoring())
                .isEqualTo(Open.set("CSR / SSE"));
        assertThat(Read.action("1.1", "Do it", "2010", "", "", "Workforce Development Group?")
                        .monitoring())
                .isEqualTo(Open.unconfirmed("Workforce Development Group?"));
        assertThat(Read.action("1.1", "Do it", "2010", "", "", "Board - tbc").monitoring())
                .isEqualTo(Open.unconfirmed("Board"));
    }

    @Test
    void a_priority_s_lead_is_a_person_with_a_title_in_which_commas_join_nothing() {
        assertThat(lead("Jo Example, Assistant Director, Commissioning, West, East & North Rowan PCTs"))
                .containsExactly(new NameDraft(
                        "Jo Example",
                        false,
                        NameKind.OFFICER,
                        "Assistant Director, Commissioning, West, East & North Rowan PCTs"));
        assertThat(lead("Jo Example, Head of Standards and School Effectiveness"))
                .containsExactly(new NameDraft(
                        "Jo Example", false, NameKind.OFFICER, "Head of Standards and School Effectiveness"));
        assertThat(lead("Jo Example (Deputy Director, Care)"))
                .containsExactly(new NameDraft("Jo Example", false, NameKind.OFFICER, "Deputy Director, Care"));
        assertThat(lead("Jo Example, Head of Care / Sam Sample, Head of Health"))
                .extracting(NameDraft::text)
                .containsExactly("Jo Example", "Sam Sample");
        assertThat(lead("Director of Children's Services"))
                .containsExactly(new NameDraft("Director of Children's Services", false, NameKind.OFFICER, null));
    }

    private static List<NameDraft> lead(String text) {
        return Read.priority(PlanText.plan().add(PlanText.top("A", "Priority 1", "B", text, "Be healthy")))
                .leads()
                .names();
    }
}
