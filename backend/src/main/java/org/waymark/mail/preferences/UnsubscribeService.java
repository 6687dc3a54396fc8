package org.waymark.mail.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kernel.Refusal;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailTime;
import org.waymark.requests.Call;

/** Turns off what a mail told of, by the word in its link alone: whoever has the mail may (RFC 8058). */
@ApplicationScoped
public class UnsubscribeService {
    private final UnsubscribeQueries tokens;
    private final PreferenceQueries preferences;
    private final Call call;
    private final TransactionSynchronizationRegistry transaction;

    UnsubscribeService(
            UnsubscribeQueries tokens,
            PreferenceQueries preferences,
            Call call,
            TransactionSynchronizationRegistry transaction) {
        this.tokens = tokens;
        this.preferences = preferences;
        this.call = call;
        this.transaction = transaction;
    }

    @Transactional
    public UnsubscribeView get(String word) {
        return view(found(word));
    }

    /** Turns it off; whoever asks twice is answered the same. */
    @Transactional
    public UnsubscribeView off(String word) {
        UnsubscribeQueries.Token token = found(word);
        UUID officer = token.officer();
        if (officer == null) {
            tokens.refuse(token);
        } else {
            preferences.hold(officer);
            Map<MailKind, MailTime> before = preferences.now(officer, token.kinds());
            before.values().removeIf(time -> time == MailTime.OFF);
            if (!before.isEmpty()) {
                tokens.remember(token, before);
                before.keySet().forEach(kind -> preferences.say(officer, kind, MailTime.OFF));
            }
        }
        return answer(token);
    }

    /** Puts back what held before this link turned it off; what it did not turn off stays as it is. */
    @Transactional
    public UnsubscribeView undo(String word) {
        UnsubscribeQueries.Token token = found(word);
        UUID officer = token.officer();
        if (officer == null) {
            tokens.acceptAgain(token);
        } else {
            preferences.hold(officer);
            Map<MailKind, MailTime> now = preferences.now(officer, token.kinds());
            tokens.remembered(token).forEach((kind, time) -> {
                if (now.get(kind) == MailTime.OFF) {
                    preferences.say(officer, kind, time);
                }
            });
            tokens.forget(token);
        }
        return answer(token);
    }

    private UnsubscribeView answer(UnsubscribeQueries.Token token) {
        UnsubscribeView view = view(token);
        if (call.dryRun()) {
            transaction.setRollbackOnly();
        }
        return view;
    }

    private UnsubscribeQueries.Token found(String word) {
        return Refusal.orNotFound(tokens.find(word), "link of a mail");
    }

    private UnsubscribeView view(UnsubscribeQueries.Token token) {
        UUID officer = token.officer();
        List<MailKind> kinds = token.kinds();
        boolean off = officer == null
                ? tokens.refused(token)
                : preferences.now(officer, kinds).values().stream().allMatch(time -> time == MailTime.OFF);
        return new UnsubscribeView(kinds, off, kinds.contains(MailKind.REMINDER));
    }
}
