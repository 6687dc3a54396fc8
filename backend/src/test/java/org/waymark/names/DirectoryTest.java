package org.waymark.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {
    private static final Member BOARD_AGENCY = member(MemberKind.AGENCY, "Rowanshire Safeguarding Children Board");
    private static final Member COLLEGE = member(MemberKind.AGENCY, "Linwold & Ashmere College");
    private static final Member CHAIR = member(MemberKind.OFFICER, "Chair of the Board");
    private static final Member PERSON = member(MemberKind.OFFICER, "Jo O'Hara");
    private static final Member BOARD = member(MemberKind.GROUP, "Children's Trust Board");

    private static Member member(MemberKind kind, String name) {
        return new Member(kind, UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name);
    }

    private static Directory directory() {
        return new Directory(
                List.of(
                        new Directory.Entry(
                                BOARD_AGENCY, List.of(BOARD_AGENCY.name(), "RSCB", "Safeguarding Board"), List.of()),
                        new Directory.Entry(COLLEGE, List.of(COLLEGE.name(), "LAC"), List.of()),
                        new Directory.Entry(CHAIR, List.of(CHAIR.name()), List.of(CHAIR.name() + " RSCB")),
                        new Directory.Entry(PERSON, List.of(PERSON.name()), List.of("Head of Play")),
                        new Directory.Entry(BOARD, List.of(BOARD.name(), "CTB"), List.of())),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSCB",
                "rscb",
                "Safeguarding Board",
                "safeguarding  board.",
                "Rowanshire Safeguarding Children Board (RSCB)",
                "The safeguarding unit (RSCB)"
            })
    void an_agency_is_known_by_its_code_its_name_and_its_aliases(String text) {
        assertThat(directory().find(text, MemberKind.AGENCY)).isEqualTo(BOARD_AGENCY);
    }

    @Test
    void signs_between_the_words_make_no_difference() {
        assertThat(directory().find("Linwold and Ashmere College", MemberKind.AGENCY))
                .isEqualTo(COLLEGE);
        assertThat(directory().find("Jo O\u2019Hara", MemberKind.OFFICER)).isEqualTo(PERSON);
        assertThat(directory().find("Childrens Trust Board", MemberKind.GROUP)).isEqualTo(BOARD);
    }

    @Test
    void what_follows_a_person_s_name_is_the_job() {
        assertThat(directory().find("Jo O'Hara, Head of Play", MemberKind.OFFICER))
                .isEqualTo(PERSON);
        assertThat(directory().find("Head of Play", MemberKind.OFFICER)).isEqualTo(PERSON);
    }

    @Test
    void a_post_is_known_with_its_agency_and_without_small_words() {
        assertThat(directory().find("Board Chair, RSCB", MemberKind.OFFICER)).isEqualTo(CHAIR);
        assertThat(directory().find("Chair of Board", MemberKind.OFFICER)).isEqualTo(CHAIR);
    }

    @Test
    void what_may_be_two_is_nobody() {
        Directory directory = directory();
        directory.add(new Directory.Entry(
                member(MemberKind.AGENCY, "Another college"), List.of("Another college", "LAC"), List.of()));
        assertThat(directory.find("LAC", MemberKind.AGENCY)).isNull();
    }

    @Test
    void of_two_kinds_the_likelier_is_meant() {
        Directory directory = directory();
        Member group = member(MemberKind.GROUP, "The RSCB");
        directory.add(new Directory.Entry(group, List.of("RSCB"), List.of()));
        assertThat(directory.find("RSCB", MemberKind.AGENCY)).isEqualTo(BOARD_AGENCY);
        assertThat(directory.find("RSCB", MemberKind.GROUP)).isEqualTo(group);
        assertThat(directory.find("RSCB", MemberKind.OFFICER)).isNull();
    }

    @Test
    void what_somebody_has_said_once_holds() {
        Directory directory = directory();
        directory.say("Harbour Trust", COLLEGE.id());
        assertThat(directory.find("harbour trust", MemberKind.AGENCY)).isEqualTo(COLLEGE);
    }

    @Test
    void a_stranger_is_nobody() {
        assertThat(directory().find("Connexions", MemberKind.AGENCY)).isNull();
    }
}
