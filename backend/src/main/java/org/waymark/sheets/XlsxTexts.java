package org.waymark.sheets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook refer to: its texts, and whether a format shows a number as a day. */
final class XlsxTexts {
    /** How a cell's number is to be read. */
    enum Shown {
        NUMBER,
        DAY,
        MONTH
    }

    private final List<String> texts = new ArrayList<>();
    private final List<Shown> formats = new ArrayList<>();

    XlsxTexts(@Nullable InputStream sharedTexts, @Nullable InputStream styles) {
        if (sharedTexts != null) {
            XlsxXml.read(sharedTexts, new Shared());
        }
        if (styles != null) {
            XlsxXml.read(styles, new Styles());
        }
    }

    String text(String index) {
        int at = number(index);
        if (at < 0 || at >= texts.size()) {
            throw Refused.broken();
        }
        return texts.get(at);
    }

    Shown shown(@Nullable String style) {
        int at = style == null ? -1 : number(style);
        return at < 0 || at >= formats.size() ? Shown.NUMBER : formats.get(at);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private final class Shared implements XlsxXml.Part {
        private final StringBuilder text = new StringBuilder();
        private boolean inside;
        private boolean phonetic;

        @Override
        public void begin(XMLStreamReader xml, String element) {
            switch (element) {
                case "si" -> text.setLength(0);
                case "rPh" -> phonetic = true;
                case "t" -> inside = !phonetic;
                default -> {}
            }
        }

        @Override
        public void end(String element) {
            switch (element) {
                case "si" -> texts.add(XlsxText.meant(text.toString()));
                case "rPh" -> phonetic = false;
                case "t" -> inside = false;
                default -> {}
            }
        }

        @Override
        public void text(String more) {
            if (inside) {
                text.append(more);
            }
        }
    }

    private final class Styles implements XlsxXml.Part {
        private final Map<String, String> codes = new HashMap<>();
        private boolean cells;

        @Override
        public void begin(XMLStreamReader xml, String element) {
            switch (element) {
                case "numFmt" -> codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                case "cellXfs" -> cells = true;
                case "xf" -> {
                    if (cells) {
                        formats.add(shown(attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        }

        private Shown shown(String id) {
            int at = Math.max(number(id), 0);
            String code = codes.get(id);
            if (code == null) {
                code = org.apache.poi.ss.usermodel.BuiltinFormats.getBuiltinFormat(at);
            }
            if (!DateUtil.isADateFormat(at, code)) {
                return Shown.NUMBER;
            }
            return code != null && !code.contains("d") ? Shown.MONTH : Shown.DAY;
        }

        @Override
        public void end(String element) {
            if (element.equals("cellXfs")) {
                cells = false;
            }
        }

        @Override
        public void text(String more) {}
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
