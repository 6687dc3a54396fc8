-- Mail that goes out. A row is written in the transaction of what it tells of, and sent afterwards by whichever process
-- claims it. It stands in no record of changes: it is its own record, for ninety days.
create table mail_message (
    id uuid primary key,
    -- The Message-ID under which it goes, however often it is tried (RFC 5322, section 3.6.4).
    message_id text not null unique,
    -- Null for what only administrators see: an invitation to administer.
    partnership_id uuid references partnership,
    -- Null for an invitation to somebody who is no officer yet.
    officer_id uuid references officer,
    address text not null,
    kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ '{round-opened,round-due,reminder,report-returned,proposal,mention,watched,invitation}'),
    subject text not null, body text not null, html text not null,
    state text not null check (state in ('waiting', 'claimed', 'sent', 'failed', 'bounced', 'suppressed')),
    attempts integer not null default 0,
    next_try timestamptz not null default now(),
    give_up_at timestamptz not null default now() + interval '3 days',
    claimed_at timestamptz, claimed_by text,
    sent_at timestamptz,
    error text,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    check ((state = 'claimed') = (claimed_at is not null and claimed_by is not null)),
    check ((state = 'sent') = (sent_at is not null)),
    check (state not in ('failed', 'bounced', 'suppressed') or error is not null)
);
create index mail_message_to_send on mail_message (next_try) where state in ('waiting', 'claimed');
create index mail_message_partnership on mail_message (partnership_id, id);
create index mail_message_officer on mail_message (officer_id, id);
create index mail_message_address on mail_message (lower(address), id);
create index mail_message_age on mail_message (created_at);

-- What is still to be said to somebody, until it stands in a mail. The same thing is said once.
create table mail_item (
    id uuid primary key,
    officer_id uuid not null references officer,
    partnership_id uuid not null references partnership,
    kind text not null check (kind in ('round-opened', 'round-due', 'reminder', 'report-returned', 'proposal', 'mention', 'watched')),
    heading text not null check (heading <> ''),
    line text not null check (line <> ''),
    path text not null check (path like '/%'),
    created_at timestamptz not null default now()
);
create unique index mail_item_once on mail_item (officer_id, kind, path, md5(line));
create index mail_item_age on mail_item (created_at);

-- When somebody wants to be told by mail of what; what they never said is as the product has it.
create table mail_preference (
    officer_id uuid not null references officer,
    kind text not null check (kind in ('round-opened', 'round-due', 'reminder', 'report-returned', 'proposal', 'mention', 'watched')),
    setting text not null check (setting in ('at-once', 'daily', 'weekly', 'off')),
    version bigint not null default 1,
    primary key (officer_id, kind)
);

-- What a mail's own link turns off. The link's word is kept as a digest alone.
create table mail_unsubscribe (
    token_hash text primary key,
    officer_id uuid references officer,
    address_hash text not null,
    kinds text[] not null,
    -- What held before it was used, to be put back; null while it was not.
    before jsonb,
    created_at timestamptz not null default now()
);
create index mail_unsubscribe_officer on mail_unsubscribe (officer_id);
create index mail_unsubscribe_age on mail_unsubscribe (created_at);

-- Addresses, as digests, whose holders want no more invitations.
create table mail_refused (
    address_hash text primary key,
    at timestamptz not null default now()
);

-- How far the record of changes has been read for what is to be mailed. What is there already is no news.
create table mail_reading (singleton boolean primary key default true check (singleton), position bigint not null);
insert into mail_reading (position) select position from feed_head;

-- Whoever's name is taken out of everything (UK GDPR, article 17) has no mail here any more.
create function mail_of_the_erased() returns trigger language plpgsql as $$
begin
    delete from mail_message where officer_id = new.id or (officer_id is null and lower(address) = lower(old.email)
        and partnership_id in (select p.id from partnership p where new.partnership_id in (p.id, p.parent_id)));
    delete from mail_item where officer_id = new.id;
    delete from mail_preference where officer_id = new.id;
    delete from mail_unsubscribe where officer_id = new.id;
    return null;
end $$;
create trigger c_mail after update of erased_on on officer for each row
    when (old.erased_on is null and new.erased_on is not null) execute function mail_of_the_erased();
