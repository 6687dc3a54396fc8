package org.waymark.kernel;

/** Every kind of refusal a client can meet: its address under {@code /api/v1/problems/}, status and explanation. */
public enum ProblemType {
    INVALID(
            "invalid",
            400,
            "The request is not valid",
            "Every fault is listed in 'errors', each with a JSON Pointer to the place. Mend them all and send the request again."),
    MALFORMED(
            "malformed",
            400,
            "The body cannot be read",
            "The body is not well-formed JSON. Check it with any JSON tool and send it again."),
    BAD_CURSOR(
            "bad-cursor",
            400,
            "The cursor is not one of this collection's",
            "Start again without 'after', or use the 'next' of the last page exactly as it was given."),
    AMBIGUOUS(
            "ambiguous",
            400,
            "The code means more than one thing to you",
            "Name the thing by its id, or narrow the request to one partnership."),
    UNAUTHORIZED(
            "unauthorized",
            401,
            "You are not signed in",
            "Send a current bearer token of the configured identity provider, meant for this service."),
    FORBIDDEN(
            "forbidden",
            403,
            "You may see this but not change it",
            "Ask a partnership officer to make the change, or to give you the role that may."),
    NOT_FOUND(
            "not-found",
            404,
            "There is nothing here that you may see",
            "Check the address. If you expected to see it, ask a partnership officer for access."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            "This address does not take that method",
            "The contract at /api/v1/openapi.json lists the methods of each address."),
    NOT_ACCEPTABLE("not-acceptable", 406, "No answer in a form you accept", "Ask for application/json."),
    CONFLICT(
            "conflict",
            409,
            "It clashes with what is there",
            "Read 'detail': something else already has this place, code or period. Change one of the two."),
    HAS_HISTORY(
            "has-history",
            409,
            "It cannot be deleted because something refers to it",
            "Read 'detail': it names what refers to it, and the operation that ends it instead, so that what refers to it stays true."),
    TOO_EARLY(
            "too-early",
            409,
            "It is too early for that",
            "Read 'detail': it names the day after which it can be done."),
    MERGED(
            "merged",
            409,
            "It has become one with another",
            "Read 'detail': what it was goes on under another id, 'survivor'. Change that one."),
    GONE(
            "gone",
            410,
            "That part of the record is no longer served",
            "Start again from the newest cursor (tail=true) and read the collection afresh."),
    STALE(
            "stale",
            412,
            "Somebody changed it since you read it",
            "Read it again, put your change on top, and send it with the new ETag."),
    TOO_LARGE(
            "too-large",
            413,
            "The body is too large",
            "Send it in smaller parts; 'detail' says how much one request may hold."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The body is of a kind this address does not take",
            "The contract says which media types it takes."),
    NOT_A_PLAN_DOCUMENT(
            "not-a-plan-document",
            422,
            "The file cannot be read as a plan",
            "Read 'detail': it says what is wrong with the file and what to save it as."),
    NOT_A_TABLE(
            "not-a-table",
            422,
            "The file cannot be read as a table",
            "Read 'detail': it says what is wrong with the file and what to save it as."),
    ROWS_REFUSED(
            "rows-refused",
            422,
            "Some of the rows cannot be taken",
            "Nothing was changed. 'rows' names each row and cell that is at fault: mend them and send the file again."),
    KEY_REUSED(
            "key-reused",
            422,
            "This Idempotency-Key was used for another request",
            "Use a new key for a new request; the same key only to repeat the same one."),
    NOT_POSSIBLE(
            "not-possible",
            422,
            "It cannot be done as things stand",
            "Read 'detail': it says which rule stands in the way."),
    REASON_NEEDED(
            "reason-needed",
            422,
            "It needs a reason",
            "Read 'detail', and say why: as 'reason' in the body of a transition, as the parameter 'reason' of any other write."),
    PRECONDITION_REQUIRED(
            "precondition-required",
            428,
            "If-Match is missing",
            "Send the ETag of the version you changed as If-Match, so that nobody's work is overwritten."),
    TOO_MANY("too-many", 429, "Too many requests", "Wait as long as Retry-After says."),
    INTERNAL(
            "internal",
            500,
            "Something went wrong on our side",
            "Nothing was changed. Try again; if it goes on, give support the request id.");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;

    ProblemType(String slug, int status, String title, String wayOut) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.wayOut = wayOut;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the client can do about it. */
    public String wayOut() {
        return wayOut;
    }

    /** The path that answers with the explanation. */
    public String path() {
        return "/api/v1/problems/" + slug;
    }
}
