package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.document.draft.PeriodDraft;
import org.waymark.document.draft.PlanDocument;

/** The period that a plan's title names. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "Plan 2009/11,2009-04-01,2011-03-31",
        "Plan 2009/2010,2009-04-01,2010-03-31",
        "Plan 2011-14,2011-04-01,2014-03-31",
        "Plan 2009 – 11,2009-04-01,2011-03-31",
        "Plan 2012 to 2015,2012-04-01,2015-03-31",
        "Plan from 2012 until 2015,2012-04-01,2015-03-31",
        "Plan (2011 to 2014) reviewed 2012,2011-04-01,2014-03-31",
        "Plan 1998/02,1998-04-01,2002-03-31",
        "Plan 2009/10 - 2011/12,2009-04-01,2012-03-31",
        "Plan 2009/10 to 2010/11,2009-04-01,2011-03-31",
        "Plan April 2011 - March 2014,2011-04-01,2014-03-31",
        "Plan Sept. 2009 to August 2012,2009-09-01,2012-08-31",
        "Plan 1 April 2011 to 31 March 2014,2011-04-01,2014-03-31",
        "Plan 1st January 2011 until 31st December 2012,2011-01-01,2012-12-31"
    })
    void is_read_in_all_its_forms(String title, LocalDate start, LocalDate end) {
        assertThat(Periods.in(title)).isEqualTo(new PeriodDraft(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our plan", "Plan 2010", "Plan 2011/10", "Plan 2001-2040", "Helpline 020 2009 11234"})
    void is_not_guessed(String title) {
        assertThat(Periods.in(title)).isNull();
    }

    @Test
    void may_stand_on_the_cover_below_the_title() {
        PlanDocument plan = Read.plan(new Docx()
                .add(
                        Xml.styled("Title", Xml.run("Our plan")),
                        Xml.paragraph(Xml.run("April 2011 to March 2014")),
                        PlanText.top("1")));
        assertThat(plan.period()).isEqualTo(new PeriodDraft(LocalDate.of(2011, 4, 1), LocalDate.of(2014, 3, 31)));
    }
}
