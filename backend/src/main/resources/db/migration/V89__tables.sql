-- A table of actions as it was sent, row by row: what was compared is what is loaded, and only once.
create table import_table (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    plan_id uuid not null references plan on delete cascade,
    form text not null check (form in ('csv', 'ndjson', 'xlsx')),
    sha256 text not null,
    extra text[] not null,
    missing text[] not null,
    received_at timestamptz not null default now(),
    loaded_at timestamptz
);
create index import_table_plan on import_table (plan_id);

create table import_row (
    import_id uuid not null references import_table on delete cascade,
    number integer not null check (number > 0),
    cells jsonb not null,
    primary key (import_id, number)
);
