package org.waymark.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file's styles, as far as they say how a text is to be understood. */
final class Styles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Xml> styles = new HashMap<>();
    private @Nullable String usual;

    Styles(@Nullable Xml part) {
        for (Xml style : part == null ? List.<Xml>of() : part.all("w:style")) {
            String id = style.attribute("w:styleId");
            if (id == null) {
                continue;
            }
            styles.put(id, style);
            if ("paragraph".equals(style.attribute("w:type")) && "1".equals(style.attribute("w:default"))) {
                usual = id;
            }
        }
    }

    /** The style and those it is based on, nearest first. */
    private List<Xml> chain(@Nullable String id) {
        List<Xml> chain = new ArrayList<>();
        Xml style = id == null ? null : styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            String parent = style.value("w:basedOn");
            style = parent == null ? null : styles.get(parent);
        }
        return chain;
    }

    private String paragraphStyle(@Nullable Xml properties) {
        String id = properties == null ? null : properties.value("w:pStyle");
        return id != null ? id : usual == null ? "" : usual;
    }

    private static <T> @Nullable T first(List<Xml> chain, Function<Xml, @Nullable T> question) {
        for (Xml style : chain) {
            T answer = question.apply(style);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** Whether {@code w:b} (or another switch) is on for a run in a paragraph. */
    boolean on(String property, @Nullable Xml runProperties, @Nullable Xml paragraphProperties) {
        Boolean direct = runProperties == null ? null : runProperties.toggle(property);
        if (direct != null) {
            return direct;
        }
        String runStyle = runProperties == null ? null : runProperties.value("w:rStyle");
        Boolean styled = first(chain(runStyle), style -> toggle(style, property));
        if (styled == null) {
            styled = first(chain(paragraphStyle(paragraphProperties)), style -> toggle(style, property));
        }
        return Boolean.TRUE.equals(styled);
    }

    private static @Nullable Boolean toggle(Xml style, String property) {
        Xml properties = style.child("w:rPr");
        return properties == null ? null : properties.toggle(property);
    }

    /** 1 to 9 for a heading, 0 for other text. */
    int heading(@Nullable Xml paragraphProperties) {
        int direct = paragraphProperties == null ? -1 : paragraphProperties.number(-1, "w:outlineLvl");
        if (direct >= 0 && direct <= 8) {
            return direct + 1;
        }
        Integer styled = first(chain(paragraphStyle(paragraphProperties)), Styles::headingOf);
        return styled == null ? 0 : styled;
    }

    private static @Nullable Integer headingOf(Xml style) {
        String name = name(style);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        if (name.equals("title")) {
            return 1;
        }
        int outline = style.number(-1, "w:pPr", "w:outlineLvl");
        return outline >= 0 && outline <= 8 ? outline + 1 : null;
    }

    private static String name(Xml style) {
        String name = style.value("w:name");
        return name == null ? "" : name.toLowerCase(Locale.ROOT).strip();
    }

    /** Whether the paragraph is a line of a table of contents that Word keeps. */
    boolean contents(@Nullable Xml paragraphProperties) {
        return chain(paragraphStyle(paragraphProperties)).stream()
                .anyMatch(style -> name(style).startsWith("toc ") || name(style).equals("table of figures"));
    }

    /** The numbering that a paragraph has of itself or through its style; null when it has none. */
    @Nullable
    NumberingUse numbering(@Nullable Xml paragraphProperties) {
        Xml direct = paragraphProperties == null ? null : paragraphProperties.child("w:numPr");
        int directLevel = direct == null ? -1 : direct.number(-1, "w:ilvl");
        if (direct != null && direct.child("w:numId") != null) {
            return new NumberingUse(direct.number(0, "w:numId"), Math.max(directLevel, 0), null);
        }
        for (Xml style : chain(paragraphStyle(paragraphProperties))) {
            Xml numbering = style.at("w:pPr", "w:numPr");
            if (numbering != null && numbering.child("w:numId") != null) {
                int level = directLevel >= 0 ? directLevel : numbering.number(-1, "w:ilvl");
                return new NumberingUse(numbering.number(0, "w:numId"), level, style.attribute("w:styleId"));
            }
        }
        return null;
    }

    /** The number list that a list style stands for. */
    int listOf(String listStyle) {
        Xml style = styles.get(listStyle);
        return style == null ? 0 : style.number(0, "w:pPr", "w:numPr", "w:numId");
    }

    /**
     * @param level -1 when it is to be found by the style
     * @param style the style that brings the numbering
     */
    record NumberingUse(int list, int level, @Nullable String style) {}
}
