package org.waymark.document.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** Reads a part into a tree; refuses document types, and what is too deep or too large to be a document. */
final class XmlReader {

    /** Word itself nests tables about twenty deep; each takes six elements. */
    private static final int DEEPEST = 300;

    /** Ten times what the longest plans have. */
    private static final int MOST_ELEMENTS = 1_500_000;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private XmlReader() {}

    static Xml read(InputStream in, String part) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new DocumentRefused(
                    Refusal.BROKEN_FILE,
                    "The file is damaged: its part " + part + " cannot be read. Open it in Word, save it again under"
                            + " another name and try that one.",
                    e);
        }
    }

    /**
     * The library's cautious factory. The platform's own limits are lower than what Word may write: on depth, and on how
     * much text may come out of entities, as which it counts every ampersand. Others cannot occur without a
     * document type, which is refused.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        limit(factory, "maxElementDepth", DEEPEST + 1);
        for (String entities : List.of("totalEntitySizeLimit", "maxGeneralEntitySizeLimit", "entityExpansionLimit")) {
            limit(factory, entities, 0);
        }
        return factory;
    }

    private static void limit(XMLInputFactory factory, String name, int most) {
        String property = "jdk.xml." + name;
        if (factory.isPropertySupported(property)) {
            factory.setProperty(property, String.valueOf(most));
        }
    }

    private static Xml tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Xml> open = new ArrayDeque<>();
        Xml root = new Xml("");
        open.push(root);
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Xml element = element(reader);
                    open.element().add(element);
                    open.push(element);
                    check(open.size(), ++elements);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().append(reader.getText());
                case XMLStreamConstants.DTD -> throw documentType();
                default -> {
                    // comments and processing instructions say nothing to a reader
                }
            }
        }
        return root.children().getFirst();
    }

    private static void check(int depth, int elements) {
        if (depth > DEEPEST) {
            throw new DocumentRefused(
                    Refusal.BROKEN_FILE,
                    "The file is nested too deeply to be a document that Word has written. Copy its text into a new"
                            + " document and try that one.");
        }
        if (elements > MOST_ELEMENTS) {
            throw ZipLimits.tooLarge();
        }
    }

    static DocumentRefused documentType() {
        return new DocumentRefused(
                Refusal.EXTERNAL_ENTITY,
                "The file declares a document type of its own, which Word never does and which can be used to reach"
                        + " other files. Copy its text into a new Word document and try that one.");
    }

    private static Xml element(XMLStreamReader reader) {
        Xml element = new Xml(prefix(reader.getNamespaceURI()) + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.put(
                    prefix(reader.getAttributeNamespace(i)) + reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
        }
        return element;
    }

    private static String prefix(@Nullable String namespace) {
        if (namespace == null || namespace.isEmpty()) {
            return "";
        }
        return PREFIXES.getOrDefault(namespace, "?:");
    }
}
