package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.MilestoneDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.draft.SectionDraft;
import org.waymark.document.finding.Finding;
import org.waymark.kernel.OpenState;

/** The sample that is dropped on the import page: it is made here, kept in deploy/samples, and read like any other. */
class SampleDocumentTest {

    private static final Path SAMPLE = Path.of("../deploy/samples/rowanshire-draft-plan.docx");

    @Test
    void it_is_read_whole_with_everything_that_is_open() {
        PlanDocument plan = Read.plan(SampleDocument.make());
        assertThat(plan.title()).isEqualTo("Rowanshire Children and Young People's Plan 2026/29");
        assertThat(plan.versionLabel()).isEqualTo("0.3");
        assertThat(plan.themes())
                .containsExactly("Safe at home and in town", "A fair start", "Running our services well");
        assertThat(plan.priorities())
                .extracting(
                        PriorityDraft::ref,
                        priority -> priority.actions().size(),
                        priority -> priority.indicators().size())
                .containsExactly(
                        tuple("1", 3, 2), tuple("2", 3, 1), tuple("3", 3, 2), tuple("4", 3, 1), tuple("SMP1", 2, 0));
        assertThat(plan.priorities().getFirst().actions().getFirst().subActions())
                .hasSize(2);
        assertThat(plan.priorities().getFirst().actions().get(1).milestones())
                .extracting(MilestoneDraft::text)
                .containsExactly(
                        "Name a lead worker for each family",
                        "Review each family's plan (with its views in its own words)");
        assertThat(plan.sections()).extracting(SectionDraft::title).containsExactly("Introduction", "Glossary");
        assertThat(plan.findings())
                .extracting(Finding::code)
                .contains("tracked-deletion", "comment", "header", "milestones-unpaired");
        ActionDraft open = plan.priorities().getFirst().actions().getLast();
        assertThat(open.timescale().state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(open.leadOfficers().state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(plan.priorities().get(1).actions().get(1).leadAgencies().names())
                .extracting(NameDraft::text)
                .containsExactly("CSR", "Moorside Mentors");
    }

    /** With WAYMARK_SAMPLE set, the file in the repository is written anew. */
    @Test
    void the_file_in_the_repository_is_the_one_made_here() throws IOException {
        if (System.getenv("WAYMARK_SAMPLE") != null) {
            Files.createDirectories(SAMPLE.toAbsolutePath().getParent());
            SampleDocument.make().write(SAMPLE);
        }
        Path made = Files.createTempFile("sample", ".docx");
        try {
            SampleDocument.make().write(made);
            assertThat(WordsKept.texts(SAMPLE)).isEqualTo(WordsKept.texts(made));
        } finally {
            Files.delete(made);
        }
    }
}
