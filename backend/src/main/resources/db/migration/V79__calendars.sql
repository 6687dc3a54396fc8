-- By which periods a partnership reports: quarters or half-years of its financial year, or the terms of its schools. One
-- without a calendar reports by quarters that begin in April.
create table calendar (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    name text not null check (name <> ''),
    kind text not null check (kind in ('quarters', 'half-years', 'terms')),
    year_begins integer not null default 4 check (year_begins between 1 and 12),
    reporting boolean not null,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null
);
create index calendar_partnership on calendar (partnership_id, id);
create unique index calendar_name on calendar (partnership_id, lower(name));
create unique index one_reporting_calendar on calendar (partnership_id) where reporting;

create table calendar_term (
    id uuid primary key,
    calendar_id uuid not null references calendar on delete cascade,
    name text not null check (name <> ''),
    starts_on date not null,
    ends_on date not null,
    check (ends_on >= starts_on),
    constraint one_term_at_a_time exclude using gist (calendar_id with =, daterange(starts_on, ends_on, '[]') with &&)
        deferrable initially deferred
);

call keep_history_of('calendar', 'calendar');
call keep_history_under('calendar_term', 'calendar', 'calendar', 'calendar_id', 'terms');
