package org.waymark.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.kernel.Fault;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Turns a body into an input record, and names every fault of it at once: unknown fields, wrong types, broken rules. */
@ApplicationScoped
public class Inputs {
    /** What one JSON body may hold. */
    public static final int MOST_BYTES = 1024 * 1024;

    private final ObjectMapper mapper;
    private final Validator validator;

    Inputs(ObjectMapper mapper, Validator validator, @All List<InputForm> forms) {
        this.validator = validator;
        this.mapper = mapper.copy()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addHandler(new FaultCollector());
        forms.forEach(form -> this.mapper.registerModule(form.module()));
        this.mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        refuseCoercion(
                LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
        refuseCoercion(LogicalType.Boolean, CoercionInputShape.Integer, CoercionInputShape.String);
        refuseCoercion(LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.Float);
        refuseCoercion(LogicalType.Enum, CoercionInputShape.Integer, CoercionInputShape.EmptyString);
    }

    private void refuseCoercion(LogicalType type, CoercionInputShape... shapes) {
        for (CoercionInputShape shape : shapes) {
            mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Reads the text of a body; refuses what is no JSON at all. */
    public JsonNode tree(byte[] body) {
        try (JsonParser parser = mapper.createParser(body)) {
            JsonNode tree = mapper.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw Refusal.of(ProblemType.MALFORMED, "The body is empty.");
            }
            if (parser.nextToken() != null) {
                throw Refusal.of(ProblemType.MALFORMED, "There is more after the end of the JSON.");
            }
            return tree;
        } catch (com.fasterxml.jackson.core.JacksonException broken) {
            var at = broken.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw Refusal.of(ProblemType.MALFORMED, "The body is not well-formed JSON" + where + ".");
        } catch (IOException broken) {
            throw Refusal.of(ProblemType.MALFORMED, "The body could not be read to its end.");
        }
    }

    /** The record that a tree means. */
    public <T> T read(JsonNode tree, Class<T> type) {
        if (!tree.isObject()) {
            throw Refusal.invalid("", "wrong-type", "The body must be a JSON object.");
        }
        List<Fault> faults = new ArrayList<>();
        Unstorable.note(tree, "", faults);
        T input = WrongTypes.read(mapper, tree, type, faults);
        validate(input, faults);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(Fault::pointer));
            throw Refusal.invalid(faults);
        }
        return input;
    }

    /** What is wrong with a record that did not come as a body. */
    public List<Fault> faults(Object input) {
        List<Fault> faults = new ArrayList<>();
        Unstorable.note(write(input), "", faults);
        validate(input, faults);
        return faults;
    }

    private <T> void validate(T input, List<Fault> faults) {
        for (ConstraintViolation<T> violation : validator.validate(input)) {
            Fault fault = new Fault(
                    Pointers.of(violation.getPropertyPath()), Pointers.code(violation), Pointers.detail(violation));
            if (faults.stream().noneMatch(known -> known.pointer().equals(fault.pointer()))) {
                faults.add(fault);
            }
        }
    }

    /** The tree that a record is written as: what a merge patch is laid upon. */
    JsonNode write(Object input) {
        return mapper.valueToTree(input);
    }
}
