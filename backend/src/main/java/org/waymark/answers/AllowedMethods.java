package org.waymark.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which methods an address takes, as the contract has it: a 405 has to say so (RFC 9110, section 15.5.6). */
@ApplicationScoped
class AllowedMethods {
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final ObjectMapper mapper;
    private volatile @Nullable Map<Pattern, String> known;

    AllowedMethods(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The methods by name, as the Allow header has them; empty for an address that the contract does not know. */
    String at(String path) {
        Map<Pattern, String> addresses = known;
        if (addresses == null) {
            addresses = read();
            known = addresses;
        }
        return addresses.entrySet().stream()
                .filter(address -> address.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private Map<Pattern, String> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            JsonNode paths = file == null
                    ? mapper.createObjectNode()
                    : mapper.readTree(file).path("paths");
            Map<Pattern, String> found = new LinkedHashMap<>();
            paths.properties().stream()
                    .sorted(Map.Entry.comparingByKey(AllowedMethods::namedFirst))
                    .forEach(address -> found.put(pattern(address.getKey()), methods(address.getValue())));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** /imports/{id} takes what /imports/latest would take too, so names go before parameters. */
    private static int namedFirst(String one, String other) {
        return one.replace('{', '~').compareTo(other.replace('{', '~'));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Arrays.stream(template.split("/", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/")));
    }

    private static String methods(JsonNode operations) {
        SortedSet<String> methods = new TreeSet<>();
        operations.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
        methods.removeIf(name -> !name.matches("GET|POST|PUT|PATCH|DELETE"));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
