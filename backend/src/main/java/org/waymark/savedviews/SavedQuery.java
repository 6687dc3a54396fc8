package org.waymark.savedviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Parameters;
import org.waymark.savedviews.SavedViewView.ViewFilter;

/** Reads what a view filters, and refuses what its list would refuse. */
@ApplicationScoped
class SavedQuery {
    private static final String AT = "/query";

    private final Parameters parameters;
    private final AgencyService agencies;

    SavedQuery(Parameters parameters, AgencyService agencies) {
        this.parameters = parameters;
        this.agencies = agencies;
    }

    /** Its filters in the order in which they were said. */
    List<ViewFilter> read(ViewedList list, String query) {
        List<ViewFilter> filters = split(query);
        if (filters.isEmpty()) {
            throw Refusal.invalid(AT, "required", "Say at least one thing by which it filters.");
        }
        Map<String, List<String>> given = new LinkedHashMap<>();
        filters.forEach(each -> given.computeIfAbsent(each.parameter(), name -> new ArrayList<>())
                .add(each.value()));
        Map<String, Type> known = new LinkedHashMap<>(Parameters.of(list.filter()));
        known.keySet().removeAll(ViewedList.OF_A_PAGE);
        List<Fault> faults = parameters.faults(known, given).stream()
                .map(fault -> new Fault(AT, fault.code(), fault.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        if (given.containsKey("role") && !given.containsKey("agency")) {
            throw Refusal.invalid(AT, "needs-agency", "'role' narrows 'agency': say of which agency, too.");
        }
        agencies.meant(given.get("agency"));
        return filters;
    }

    /** The same as the query of an address. */
    static String text(List<ViewFilter> filters) {
        return filters.stream()
                .map(each -> encoded(each.parameter()) + "=" + encoded(each.value()))
                .collect(Collectors.joining("&"));
    }

    private static List<ViewFilter> split(String query) {
        List<ViewFilter> filters = new ArrayList<>();
        for (String part : query.strip().replaceFirst("^\\?", "").split("&", -1)) {
            int equals = part.indexOf('=');
            if (part.isEmpty() || equals == part.length() - 1) {
                continue; // a field that was left empty filters nothing
            }
            ViewFilter each = new ViewFilter(
                    decoded(equals < 0 ? part : part.substring(0, equals)),
                    equals < 0 ? "" : decoded(part.substring(equals + 1)),
                    null);
            if (!filters.contains(each)) {
                filters.add(each);
            }
        }
        return List.copyOf(filters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            throw Refusal.invalid(AT, "wrong-type", "'" + text + "' is not written as in an address.");
        }
    }
}
