-- What people watch. It is each one's own affair: it stands in no record that others read.
create table watch (
    id uuid primary key,
    issuer text not null, subject text not null,
    type text not null check (type in ('plan', 'section', 'theme', 'priority', 'indicator', 'action', 'milestone')),
    thing uuid not null,
    -- The thing whose changes tell of it: of a section its plan, of a milestone its action, else itself.
    root uuid not null,
    partnership_id uuid not null references partnership,
    plan_id uuid,
    -- Where the record of changes stood when it began.
    since bigint not null,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    constraint watched_once unique (issuer, subject, type, thing)
);
create index watch_in_order on watch (issuer, subject, id);
create index watch_thing on watch (thing);

-- How far each has read the news of what they watch, on whatever device.
create table news_seen (
    issuer text not null, subject text not null,
    position bigint not null,
    at timestamptz not null,
    primary key (issuer, subject)
);

create index feed_by_thing on feed (thing, position);
