package org.waymark.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records and lists of records out of columns that hold JSON, and the other way round. */
@ApplicationScoped
public class JsonColumns {
    private final ObjectMapper mapper;

    JsonColumns(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The records of a JSON array; none when the column is null. */
    public <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        if (json == null || json.equals("[]")) {
            return List.of();
        }
        try {
            return List.copyOf(mapper.readerForListOf(type).<List<T>>readValue(json));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(column + " does not hold " + type.getSimpleName(), ours);
        }
    }

    /** The record of a JSON object; null when the column is. */
    public <T> @Nullable T one(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        try {
            return json == null ? null : mapper.readValue(json, type);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(column + " does not hold " + type.getSimpleName(), ours);
        }
    }

    /** What a jsonb column is to hold. */
    public Difference.Json of(Object value) {
        try {
            return new Difference.Json(mapper.writeValueAsString(value));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
