package org.waymark.document;

/** A draft plan of the fictional county of Rowanshire, as an officer would drop it on the import page. */
final class SampleDocument {

    private SampleDocument() {}

    static Docx make() {
        return new Docx()
                .add(
                        Xml.styled("Title", Xml.run("Rowanshire Children and Young People's Plan 2026/29")),
                        Xml.styled("Heading2", Xml.run("12 January 2026")),
                        Xml.styled("Heading2", Xml.run("Version 0.3")),
                        SampleBlocks.bordered(Xml.table(
                                Xml.texts("Theme", "Priority", "", "Page"),
                                Xml.texts("Safe at home and in town", "1", "Children are safe wherever they live", "2"),
                                Xml.texts("", "2", "Young carers have time of their own", "4"),
                                Xml.texts("A fair start", "3", "Under fives are ready to learn", "6"),
                                Xml.texts("", "4", "Young people move on to work or training", "8"),
                                Xml.texts(
                                        "Running our services well", "SMP 1", "Services share what they know", "10"))),
                        Xml.paragraph(
                                Xml.run("This is a draft. Tell us what you think at "),
                                "<w:hyperlink r:id=\"trust\">" + Xml.run("the trust's own pages") + "</w:hyperlink>",
                                Xml.run(".")),
                        Xml.styled("Heading1", Xml.run("Introduction")),
                        SampleBlocks.plain(
                                "Rowanshire's children's trust brings together everyone who works for children in the"
                                        + " county. This plan says what they will do together."),
                        SamplePriorities.safe(),
                        SamplePriorities.carers(),
                        SamplePriorities.ready(),
                        SamplePriorities.work(),
                        SamplePriorities.services(),
                        Xml.styled("Heading1", Xml.run("Glossary")),
                        SampleBlocks.bordered(Xml.table(
                                Xml.texts("CSR", "Children's Services Rowanshire"),
                                Xml.texts("RSCB", "Rowanshire Safeguarding Children Board"),
                                Xml.texts("PCT", "Primary Care Trust"))))
                .link("trust", "https://trust.rowanshire.example/plan")
                .footnote(1, "Someone under 18 who looks after a member of the family.")
                .comment(1, "Partnership office", "Is the money for this agreed?")
                .header(Xml.paragraph(Xml.run("Draft for the partnership board")));
    }
}
