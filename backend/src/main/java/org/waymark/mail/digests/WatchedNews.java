package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.Callers;
import org.waymark.changes.ChangeKind;
import org.waymark.changes.ChangedType;
import org.waymark.kernel.Titled;
import org.waymark.lines.LineType;
import org.waymark.lines.LineView;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.watching.NewsItem;
import org.waymark.watching.NewsService;

/** The same news that people read on their page, as far as their roles let them read it now. */
@ApplicationScoped
class WatchedNews {
    /** No mail holds more of one person's. */
    private static final int MOST_OF_ONE = 200;

    private final ReadingQueries queries;
    private final NewsService news;
    private final Callers callers;

    WatchedNews(ReadingQueries queries, NewsService news, Callers callers) {
        this.queries = queries;
        this.news = news;
        this.callers = callers;
    }

    List<MailItem> of(Stretch stretch) {
        List<MailItem> items = new ArrayList<>();
        for (ReadingQueries.Reader reader : queries.readers(stretch)) {
            Caller caller = callers.again(reader.principal(), null, null);
            for (NewsItem item : news.between(caller, stretch.after(), stretch.to(), MOST_OF_ONE)) {
                MailItem said = item(item, reader);
                if (said != null) {
                    items.add(said);
                }
            }
        }
        return items.reversed();
    }

    private static @Nullable MailItem item(NewsItem item, ReadingQueries.Reader reader) {
        Titled plan = item.plan();
        boolean named = item.mentioned()
                && (item.kind() == ChangeKind.CREATED || item.fields().contains("mentions"));
        if (item.mentioned() && !named) {
            return null;
        }
        return new MailItem(
                reader.officer(),
                reader.partnership(),
                named ? MailKind.MENTION : MailKind.WATCHED,
                plan == null || plan.title() == null ? "Indicators" : plan.title(),
                line(item, named),
                path(item.on(), plan));
    }

    private static String line(NewsItem item, boolean named) {
        String on = name(item.on());
        if (named) {
            return on + ": a note mentions you";
        }
        if (item.type() == ChangedType.NOTE) {
            return on + (item.kind() == ChangeKind.CREATED ? ": a new note" : ": a note was changed");
        }
        if (item.type() == ChangedType.EDITION) {
            return on + ": a new edition";
        }
        return switch (item.kind()) {
            case CREATED -> on + ": is new";
            case DELETED -> on + ": was deleted";
            default -> on + ": was changed";
        };
    }

    private static String name(LineView on) {
        String title = on.title() == null ? "Something without a title" : on.title();
        return on.ref() == null ? title : on.ref() + " " + title;
    }

    private static String path(LineView on, @Nullable Titled plan) {
        Titled action = on.action();
        if (on.title() == null || (plan == null && on.type() != LineType.INDICATOR)) {
            return "/watching";
        }
        return switch (on.type()) {
            case PRIORITY -> "/priorities/" + on.id();
            case INDICATOR -> "/indicators/" + on.id();
            case ACTION, MILESTONE -> "/actions/" + (action == null ? on.id() : action.id());
            case SECTION -> "/plans/" + (plan == null ? "" : plan.id()) + "/text#section-" + on.id();
            case PLAN, THEME -> "/plans/" + (plan == null ? on.id() : plan.id());
        };
    }
}
