package org.waymark.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table that is read. A column is known by its name or its title, in whatever case.
 *
 * @param names for each column of the file the name it has in the layout; null for one that is not of the layout
 * @param extra headers that are not of the layout
 * @param missing names of the layout's columns that are taken back and that the file does not have
 */
public record SheetHead(List<@Nullable String> names, List<String> extra, List<String> missing) {

    static SheetHead of(List<String> headers, SheetLayout layout) {
        if (headers.size() > SheetLimits.MOST_COLUMNS) {
            throw Refused.tooManyColumns();
        }
        List<@Nullable String> names = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (String header : headers) {
            String name = name(header, layout);
            if (name != null && !found.add(name)) {
                throw Refused.twice(header);
            }
            if (name == null && !header.isBlank()) {
                extra.add(header.strip());
            }
            names.add(name);
        }
        if (found.isEmpty()) {
            throw Refused.noHeader(layout);
        }
        List<String> missing = layout.columns().stream()
                .filter(column -> column.use() != SheetColumn.Use.READ_ONLY)
                .map(SheetColumn::name)
                .filter(name -> !found.contains(name))
                .toList();
        return new SheetHead(names, extra, missing);
    }

    private static @Nullable String name(String header, SheetLayout layout) {
        String said = plain(header);
        return layout.columns().stream()
                .filter(column -> said.equals(plain(column.name())) || said.equals(plain(column.title())))
                .map(SheetColumn::name)
                .findFirst()
                .orElse(null);
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace(SheetColumn.NOT_READ, "");
    }
}
