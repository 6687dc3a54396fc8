package org.waymark.persons;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.Today;
import org.waymark.officers.OfficerView;
import org.waymark.succession.officers.LeaverService;

/** Writes {@link PersonalData} line by line, as the database gives them: somebody may have done things for twenty years. */
@ApplicationScoped
class PersonDocument {
    /** So many rows are fetched at a time. */
    private static final int FETCHED = 500;

    private final Jdbi jdbi;
    private final LeaverService leavers;
    private final ObjectMapper mapper;
    private final Today today;

    PersonDocument(Jdbi jdbi, LeaverService leavers, ObjectMapper mapper, Today today) {
        this.jdbi = jdbi;
        this.leavers = leavers;
        this.mapper = mapper;
        this.today = today;
    }

    void write(OfficerView person, OutputStream out) throws IOException {
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectField("madeOn", today.date());
            json.writeObjectField("person", person);
            parts(WhoTheyAre.PARTS, person.id(), json);
            json.writeArrayFieldStart("namedIn");
            leavers.everyLine(person.id(), line -> written(json, line));
            json.writeEndArray();
            parts(WhatTheyDid.PARTS, person.id(), json);
            json.writeEndObject();
        }
    }

    private void parts(List<PersonPart<?>> parts, UUID id, JsonGenerator json) throws IOException {
        try (Handle handle = jdbi.open()) {
            for (PersonPart<?> part : parts) {
                json.writeArrayFieldStart(part.name());
                handle.createQuery(part.sql())
                        .bind("id", id)
                        .setFetchSize(FETCHED)
                        .map(part.mapper())
                        .forEach(line -> written(json, line));
                json.writeEndArray();
            }
        }
    }

    private static void written(JsonGenerator json, Object line) {
        try {
            json.writePOJO(line);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
