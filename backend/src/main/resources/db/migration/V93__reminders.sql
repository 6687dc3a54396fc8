-- Who was asked for what a round still lacks, when, and by whom: what the product does by itself, once each, and what an
-- officer does by hand. It is its own record, and stands in no other.
create table round_reminder (
    id uuid primary key,
    round_id uuid not null references reporting_round on delete cascade,
    kind text not null check (kind in ('opened', 'soon', 'due', 'late', 'chased')),
    -- The day that it tells of: of another one they are told again.
    due date,
    at timestamptz not null,
    -- Null for what the product does by itself.
    officer_id uuid references officer,
    text text check (text <> ''),
    check (kind = 'chased' or officer_id is null),
    check ((kind in ('soon', 'due', 'late')) = (due is not null))
);
-- Two processes that look at the same time ask once.
create unique index round_asked_once on round_reminder (round_id, kind, due) nulls not distinct where kind <> 'chased';
create index round_reminder_round on round_reminder (round_id, id);
create index round_reminder_officer on round_reminder (officer_id);

create table reminded (
    reminder_id uuid not null references round_reminder on delete cascade,
    ordinal integer not null,
    agency_id uuid not null references agency,
    -- Null where the agency has nobody to be asked.
    officer_id uuid references officer,
    outstanding bigint not null,
    -- Null for those who are told.
    unreached text check (unreached in ('no-address', 'left', 'off', 'returned', 'nobody')),
    primary key (reminder_id, ordinal),
    check (officer_id is not null or unreached = 'nobody')
);
create index reminded_agency on reminded (agency_id);
create index reminded_officer on reminded (officer_id);

-- Which returned reports their authors have been told of: each time it is returned, once.
create table report_return_told (
    report_id uuid primary key references progress_report on delete cascade,
    decided_at timestamptz not null
);
create index progress_report_returned on progress_report (id) where state = 'returned';
