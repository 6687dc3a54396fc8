-- Addresses at which a calendar is fetched without signing in. Whoever has the address reads what is due, so it is kept
-- as a digest only. It is each one's own affair: it stands in no record that others read.
create table calendar_feed (
    id uuid primary key,
    issuer text not null, subject text not null,
    name text not null check (name <> '' and length(name) <= 100),
    -- Whose due dates it shows: an agency's, or else those of whoever made it.
    agency_id uuid references agency on delete cascade,
    secret text not null,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    constraint calendar_feed_secret unique (secret)
);
create index calendar_feed_in_order on calendar_feed (issuer, subject, id);
create index calendar_feed_agency on calendar_feed (agency_id);

-- How far each has looked at a plan as a whole, on whatever device: what others did from this instant on is new to them.
create table plan_seen (
    issuer text not null, subject text not null,
    plan_id uuid not null references plan on delete cascade,
    at timestamptz not null,
    primary key (issuer, subject, plan_id)
);
create index plan_seen_plan on plan_seen (plan_id);
