package org.waymark.duedates;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * Writes due dates as a calendar (RFC 5545): each a whole day, under an identifier that stays, with the action's version
 * as its sequence. The same dates make the same bytes, and nobody's name stands in them.
 */
@ApplicationScoped
class CalendarText {
    /** How often a calendar program should look again (RFC 7986), and the same for Outlook and older ones. */
    private static final Duration AGAIN = Duration.ofHours(6);

    private final String web;

    CalendarText(@ConfigProperty(name = "waymark.web-origin") String web) {
        this.web = web;
    }

    byte[] of(@Nullable Related agency, List<DueDate> dates) {
        String name = agency == null ? "Waymark: my due dates" : "Waymark: due dates of " + agency.name();
        List<Property> about = List.of(
                new ProdId("-//Waymark//Due dates//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN),
                new XProperty("X-PUBLISHED-TTL", AGAIN.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false)
                    .output(
                            new Calendar(
                                    new PropertyList(about),
                                    new ComponentList<>(
                                            dates.stream().map(this::event).toList())),
                            bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(DueDate date) {
        List<Property> about = List.of(
                new Uid(
                        date.milestone() == null
                                ? "action-%s@waymark".formatted(date.action())
                                : "milestone-%s@waymark".formatted(date.milestone())),
                new DtStamp(date.changedAt()),
                new LastModified(date.changedAt()),
                new Sequence(Math.toIntExact(date.version())),
                new DtStart<>(date.due()),
                new Summary(words(date.ref(), date.words())),
                new Description(description(date)),
                new Url(URI.create(place(date))),
                ImmutableTransp.TRANSPARENT);
        return new VEvent(new PropertyList(about));
    }

    private String description(DueDate date) {
        List<String> lines = new ArrayList<>();
        if (date.milestone() != null) {
            lines.add("A milestone of " + words(date.ref(), date.title()));
        }
        lines.add("Priority " + date.priority());
        lines.add(date.plan());
        if (date.written() != null) {
            lines.add("Written in the plan: " + date.written());
        }
        lines.add(place(date));
        return String.join("\n", lines);
    }

    private String place(DueDate date) {
        return web + "/actions/" + date.action();
    }

    private static String words(String ref, @Nullable String words) {
        return words == null || words.isBlank() ? "Action " + ref : ref + " " + words;
    }
}
