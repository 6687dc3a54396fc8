package org.waymark.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catcher's pages: a list, each mail, and the same as JSON for tests ({@code /messages?to=…}). */
final class MailPages implements HttpHandler {
    private static final String PAGE = "text/html; charset=utf-8";
    private static final String HEAD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title><style>
            body { font: 1.1rem/1.5 sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #0b0c0c }
            table { border-collapse: collapse; width: 100%% } th, td { text-align: left; padding: .5rem 1rem .5rem 0;
            border-bottom: 1px solid #b1b4b6; vertical-align: top } pre { white-space: pre-wrap; overflow-wrap: anywhere }
            iframe { width: 100%%; height: 40rem; border: 1px solid #b1b4b6 }</style></head><body>
            """;

    private final MailCatcher catcher;

    MailPages(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String[] parts = path.split("/", -1);
        if (path.equals("/")) {
            answer(exchange, 200, PAGE, list());
        } else if (path.equals("/messages")) {
            answer(
                    exchange,
                    200,
                    "application/json",
                    json(exchange.getRequestURI().getQuery()));
        } else if (parts.length >= 3 && parts[1].equals("messages") && parts[2].matches("[0-9]{1,18}")) {
            one(exchange, catcher.mail(Long.parseLong(parts[2])), parts.length > 3 ? parts[3] : "");
        } else {
            answer(exchange, 404, "text/plain", "There is no such page.");
        }
    }

    private static void one(HttpExchange exchange, @Nullable CaughtMail mail, String part) throws IOException {
        if (mail == null) {
            answer(exchange, 404, "text/plain", "There is no such mail any more.");
        } else if (part.equals("html")) {
            answer(exchange, 200, PAGE, mail.html());
        } else if (part.equals("source")) {
            answer(exchange, 200, "text/plain", mail.source());
        } else {
            answer(exchange, 200, PAGE, page(mail));
        }
    }

    private String list() {
        StringBuilder page = new StringBuilder(HEAD.formatted("Mail that was caught"));
        List<CaughtMail> mails = catcher.mails();
        page.append("<h1>Mail that was caught</h1><p>")
                .append(mails.isEmpty() ? "None has come yet." : "Newest first. None of it left this machine.")
                .append("</p><table><thead><tr><th>To<th>Subject<th>Came</thead><tbody>");
        for (CaughtMail mail : mails) {
            page.append("<tr><td>%s<td><a href=\"/messages/%d\">%s</a><td>%s"
                    .formatted(escaped(mail.to()), mail.number(), escaped(mail.subject()), mail.at()));
        }
        return page.append("</tbody></table></body></html>").toString();
    }

    private static String page(CaughtMail mail) {
        StringBuilder page = new StringBuilder(HEAD.formatted(escaped(mail.subject())));
        page.append("<p><a href=\"/\">All mail</a></p><h1>%s</h1><table><tbody>".formatted(escaped(mail.subject())));
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            page.append(
                    "<tr><th scope=\"row\">%s<td>%s".formatted(escaped(header.getKey()), escaped(header.getValue())));
        }
        return page.append("</tbody></table><h2>In plain text</h2><pre>")
                .append(escaped(mail.text()))
                .append("</pre><h2>As a page</h2>")
                .append("""
                        <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="The mail as a page"
                        src="/messages/%1$d/html"></iframe><p><a href="/messages/%1$d/source">Its source</a></p>
                        """.formatted(mail.number()))
                .append("</body></html>")
                .toString();
    }

    private String json(@Nullable String query) {
        String to = query != null && query.startsWith("to=") ? query.substring(3) : "";
        ArrayNode mails = Json.array();
        for (CaughtMail mail : catcher.mails()) {
            if (to.isEmpty() || mail.to().equalsIgnoreCase(to)) {
                ObjectNode entry = mails.addObject();
                entry.put("number", mail.number()).put("at", mail.at().toString());
                entry.put("from", mail.from()).put("to", mail.to()).put("subject", mail.subject());
                ObjectNode headers = entry.putObject("headers");
                mail.headers().forEach(headers::put);
                entry.put("text", mail.text()).put("html", mail.html());
            }
        }
        return Json.write(mails);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
        boolean asked = !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, asked ? bytes.length : -1);
        try (var out = exchange.getResponseBody()) {
            if (asked) {
                out.write(bytes);
            }
        }
    }
}
