package org.waymark.document;

/** The five blocks of the sample document. */
final class SamplePriorities {

    private SamplePriorities() {}

    private static String top(String theme, String number, String title, String lead, String outcome) {
        return SampleBlocks.bordered(PlanText.top(theme, "Priority " + number, title, lead, outcome));
    }

    static String safe() {
        String title = "Children are safe wherever they live";
        return top("Safe at home and in town", "1", title, "Head of Safeguarding (CSR)", "Staying Safe")
                + SampleBlocks.population(
                        "All children and young people in Rowanshire aged 0 to 19 who are at risk of harm.")
                + SampleBlocks.conditions(
                        "Children and young people:",
                        "Know whom to tell when they are afraid.",
                        "Get help early.",
                        "Our services:",
                        "Tell each other what they know.")
                + SampleBlocks.story(
                        "Improvements:",
                        "First assessments are made sooner than a year ago.",
                        "Areas for further development:",
                        "Too few families are offered help before a crisis.")
                + SampleBlocks.indicators(
                        "(1) First assessments made within 7 working days",
                        "NI 59 (LAA2 target)",
                        "Lead Agency CSR",
                        "Frequency Monthly",
                        "(2) Children reported missing (a) from home (b) from care",
                        "Lead Agency Rowanshire Constabulary",
                        "Frequency Quarterly")
                + SampleBlocks.announced("1", title)
                + SampleBlocks.actions(
                        Xml.texts(
                                "1.1",
                                "Give everyone who works with children the same training",
                                "",
                                "RSCB",
                                "Chair RSCB",
                                "RSCB Training Group"),
                        Xml.texts(
                                "a)",
                                "Write one course with all partners",
                                "June 2026",
                                "RSCB",
                                "Training Manager",
                                "RSCB Training Group"),
                        Xml.texts(
                                "b)",
                                "Give the course to 400 people",
                                "March 2027",
                                "",
                                "Training Manager",
                                "RSCB Training Group"),
                        Xml.texts(
                                "1.2",
                                "Offer help early in every district:\n• Name a lead worker for each family\n• Review each family's plan (with its views",
                                "Sept 2026\nEvery 6 months",
                                "CSR/Rowan PCT",
                                "Head of Early Help (Health Visiting Manager)",
                                "Early Help Steering"))
                + Xml.paragraph()
                + SampleBlocks.bordered(Xml.table(
                        Xml.texts("", "in its own words)", "", "", "", "Group"),
                        Xml.texts(
                                "1.3",
                                "Find missing children within a day",
                                "tbc",
                                "Rowanshire Constabulary",
                                "tbc",
                                "RSCB")));
    }

    static String carers() {
        String title = "Young carers have time of their own";
        return top("Safe at home and in town", "2", title, "tbc", "Being Healthy")
                + Xml.paragraph(Xml.bold("(a) Population"))
                + Xml.paragraph(
                        Xml.run("Every young carer"),
                        Xml.footnote(1),
                        Xml.run(" in the county, known or not yet known."))
                + SampleBlocks.conditions("Have a break every week.", "Are known to their school.")
                + SampleBlocks.story("|We know about 300 young carers and believe there are four times as many.")
                + SampleBlocks.indicators(
                        "(1) Young carers who are offered a weekly break",
                        "(definition to be confirmed)",
                        "Lead Agency Harbour Trust",
                        "(annual)")
                + SampleBlocks.announced("2", title)
                + SampleBlocks.actions(
                        Xml.texts(
                                "2.1",
                                "Set up clubs for young carers",
                                "From April 2026",
                                "Harbour Trust",
                                "Club Coordinator",
                                "Young Carers Forum"),
                        Xml.texts(
                                "2.2",
                                "Ask every school to name a contact for young carers",
                                "Autumn term 2026",
                                "CSR and Moorside Mentors",
                                "Head of Inclusion",
                                "Young Carers Forum?"),
                        Xml.texts(
                                "2.3",
                                "Give young carers a card that doctors know",
                                "10/26",
                                "Rowan PCT (tbc)",
                                "",
                                "tbc"));
    }

    static String ready() {
        String title = "Under fives are ready to learn";
        return top("A fair start", "3", title, "Head of Early Years (CSR)", "Enjoying and Achieving")
                + SampleBlocks.population("Children under five, above all those in the county's poorest wards.")
                + SampleBlocks.conditions(
                        "Parents:",
                        "Know what is on offer near them.",
                        "Children:",
                        "Can talk, listen and play together.")
                + SampleBlocks.story("Key challenges:", "Speech and language help is hard to get in the north.")
                + SampleBlocks.indicators(
                        "(1) Points gained at the end of the foundation stage",
                        "National Indicator 72 (LAA2 target)",
                        "Lead Agency CSR",
                        "(2) The gap between the lowest fifth and the rest",
                        "NI 92",
                        "Lead Agency CSR")
                + SampleBlocks.announced("3", title)
                + SampleBlocks.actions(
                        Xml.row(Xml.cellWith(
                                "<w:gridSpan w:val=\"6\"/>", Xml.paragraph(Xml.bold("In children's centres")))),
                        Xml.texts(
                                "3.1",
                                "Open twelve more centres:\n• Choose the sites\n• Open the doors",
                                "April 2027\nSept 2026\nMarch 2027",
                                "CSR",
                                "Head of Early Years",
                                "Early Years Group"),
                        Xml.texts(
                                "3.2",
                                "Offer a first visit to every family",
                                "Ongoing",
                                "Rowan PCT",
                                "Health Visiting Manager",
                                "Early Years Group"),
                        Xml.row(Xml.cellWith("<w:gridSpan w:val=\"6\"/>", Xml.paragraph(Xml.bold("At home")))),
                        Xml.row(
                                Xml.cell(Xml.paragraphs("3.3")),
                                Xml.cell(Xml.paragraph(
                                        Xml.run("Lend books and toys "),
                                        Xml.deleted("by post "),
                                        Xml.inserted(Xml.run("from every library ")),
                                        Xml.run("(see Priority 2)"),
                                        "<w:r><w:commentReference w:id=\"1\"/></w:r>")),
                                Xml.cell(Xml.paragraphs("Spring 2027")),
                                Xml.cell(Xml.paragraphs("CSR, Moorside Mentors")),
                                Xml.cell(Xml.paragraphs("Library Manager")),
                                Xml.cell(Xml.paragraphs("Early Years Group"))));
    }

    static String work() {
        String title = "Young people move on to work or training";
        return top("A fair start", "4", title, "Chief Executive, Connexions Rowanshire", "Economic Wellbeing")
                + SampleBlocks.population("Young people aged 16 to 19, and those leaving care up to 25.")
                + SampleBlocks.conditions(
                        "Young people:", "Know what they can do next.", "Have someone who keeps in touch.")
                + SampleBlocks.story(
                        "|Fewer 16 year olds are without a place than last year, but more 18 year olds are.")
                + SampleBlocks.indicators(
                        "(1) 16 to 18 year olds not in education, employment or training",
                        "NI 117 (LAA2 target)",
                        "Lead Agency Connexions Rowanshire",
                        "Frequency Monthly",
                        "Source Client database")
                + SampleBlocks.announced("4", title)
                + SampleBlocks.actions(
                        Xml.texts(
                                "4.1",
                                "Keep a place open for every 16 year old",
                                "Sept 2026",
                                "Connexions Rowanshire",
                                "Area Manager",
                                "Work and Learning Group"),
                        Xml.texts(
                                "4.2",
                                "Find 200 trial places with employers",
                                "June 2026 March 2027 2028",
                                "Connexions Rowanshire/CSR",
                                "Employer Officer",
                                "Quarterly return to the Work and Learning Group"),
                        Xml.texts(
                                "4.3",
                                "Mentor those leaving care",
                                "by end of 2027/28",
                                "Moorside Mentors & CSR",
                                "Leaving Care Manager (Mentor Coordinator)",
                                "RSCB / CSR"));
    }

    static String services() {
        return SampleBlocks.bordered(Xml.table(
                        Xml.texts("SMP 1", "Services share what they know"),
                        Xml.texts("Priority Lead", "Head of Performance (CSR)")))
                + SampleBlocks.plain("The following key actions help every other priority.")
                + SampleBlocks.actions(
                        Xml.texts(
                                "5.1",
                                "Agree one way of sharing information",
                                "July 2026",
                                "CSR/Rowan PCT/Rowanshire Constabulary",
                                "Head of Performance",
                                "Partnership Board"),
                        Xml.texts(
                                "5.2",
                                "Train a hundred lead workers",
                                "when funds allow",
                                "To be agreed",
                                "",
                                "Workforce Group"));
    }
}
