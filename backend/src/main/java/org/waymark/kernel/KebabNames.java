package org.waymark.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** JSON as api.md has it: enum values in kebab-case, dates as texts. */
@Singleton
public class KebabNames implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.setConfig(mapper.getSerializationConfig()
                .with(AnnotationIntrospectorPair.pair(
                        new Introspector(), mapper.getSerializationConfig().getAnnotationIntrospector())));
        mapper.setConfig(mapper.getDeserializationConfig()
                .with(AnnotationIntrospectorPair.pair(
                        new Introspector(), mapper.getDeserializationConfig().getAnnotationIntrospector())));
    }

    private static final class Introspector extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            if (!type.getRawType().getName().startsWith("org.waymark")) {
                return names;
            }
            return Arrays.stream(constants).map(Kebab::name).toArray(String[]::new);
        }
    }
}
