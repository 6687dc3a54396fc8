package org.waymark.sheets;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Reads the parts of a workbook as they stream by; refuses document types, which no spreadsheet program writes. */
final class XlsxXml {
    /** What is done at the beginning and the end of an element. */
    interface Part {
        void begin(XMLStreamReader xml, String element) throws XMLStreamException;

        void end(String element);

        void text(String text);
    }

    private XlsxXml() {}

    static void read(InputStream in, Part part) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                while (xml.hasNext()) {
                    switch (xml.next()) {
                        case XMLStreamConstants.START_ELEMENT -> part.begin(xml, xml.getLocalName());
                        case XMLStreamConstants.END_ELEMENT -> part.end(xml.getLocalName());
                        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                            part.text(xml.getText());
                        case XMLStreamConstants.DTD -> throw Refused.broken();
                        default -> {}
                    }
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException damaged) {
            throw Refused.broken();
        }
    }

    /** The platform's limits on entities count every ampersand; real entities need a document type, which is refused. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        for (String entities : List.of("totalEntitySizeLimit", "maxGeneralEntitySizeLimit", "entityExpansionLimit")) {
            String property = "jdk.xml." + entities;
            if (factory.isPropertySupported(property)) {
                factory.setProperty(property, "0");
            }
        }
        return factory;
    }
}
