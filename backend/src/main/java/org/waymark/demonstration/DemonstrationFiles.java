package org.waymark.demonstration;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.waymark.kernel.KebabNames;

/** Reads the files as on one day: dates are put in, then every field is known, and none is missing that must be there. */
final class DemonstrationFiles {
    private static final YAMLMapper MAPPER = mapper();
    // A line goes on where no empty line, list mark or footnote begins the next.
    private static final Pattern WRAPPED = Pattern.compile("(?<!\\n)\\n(?!\\n|\\z|\\s*(?:[-*]|\\d+\\.)\\s|\\[\\^)\\s*");

    private final LocalDate today;
    private final Tokens tokens;
    private final UnaryOperator<String> texts;

    /** @param texts the text of a file by its name */
    DemonstrationFiles(LocalDate today, UnaryOperator<String> texts) {
        this.today = today;
        this.tokens = new Tokens(today);
        this.texts = texts;
    }

    /** The files that the product carries. */
    static DemonstrationFiles on(LocalDate today) {
        return new DemonstrationFiles(today, DemonstrationFiles::carried);
    }

    LocalDate today() {
        return today;
    }

    <T> T read(String name, Class<T> type) {
        try {
            return MAPPER.treeToValue(dated(MAPPER.readTree(texts.apply(name))), type);
        } catch (IOException | IllegalArgumentException broken) {
            throw new IllegalStateException("demonstration/" + name + ": " + broken.getMessage(), broken);
        }
    }

    private JsonNode dated(JsonNode node) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(tokens.replace(unwrapped(text.textValue())));
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(dated(field.getValue())));
                yield object;
            }
            case ArrayNode items -> {
                for (int i = 0; i < items.size(); i++) {
                    items.set(i, dated(items.get(i)));
                }
                yield items;
            }
            default -> node;
        };
    }

    /** The files keep to a width that their readers' screens do not have. */
    private static String unwrapped(String text) {
        return WRAPPED.matcher(text).replaceAll(" ");
    }

    static String carried(String name) {
        try (InputStream file = DemonstrationFiles.class.getResourceAsStream("/demonstration/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no such file");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static YAMLMapper mapper() {
        YAMLMapper mapper = YAMLMapper.builder()
                .findAndAddModules()
                .addModule(OpenValues.module())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        new KebabNames().customize(mapper);
        mapper.setConfig(mapper.getDeserializationConfig()
                .with(AnnotationIntrospectorPair.pair(
                        new RequiredFields(), mapper.getDeserializationConfig().getAnnotationIntrospector())));
        return mapper;
    }
}
