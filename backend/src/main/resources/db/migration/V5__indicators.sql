-- Definitions of indicators. Their values come later.
create table indicator (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    parent_id uuid references indicator,
    part_label text,
    ordinal integer not null default 0,
    title_state text not null, title_text text,
    definition_state text not null, definition_text text,
    reference_codes text[] not null default '{}',
    unit text,
    value_kind text check (value_kind in ('count', 'percentage', 'rate', 'ratio', 'score', 'yes-no', 'qualitative')),
    decimals integer check (decimals between 0 and 6),
    polarity text check (polarity in ('higher-is-better', 'lower-is-better', 'neither')),
    frequency text check (frequency in ('monthly', 'quarterly', 'termly', 'half-yearly', 'annual')),
    frequency_text text,
    source text,
    lead_agencies_state text not null, lead_agencies_text text,
    contact_state text not null, contact_text text,
    contact_officer_id uuid references officer,
    definition_status text not null check (definition_status in ('defined', 'proxy', 'in-development', 'to-be-confirmed')),
    designations jsonb not null default '[]' check (jsonb_typeof(designations) = 'array'),
    measure text not null default 'population' check (measure in ('population', 'performance')),
    aspect text check (aspect in ('how-much', 'how-well', 'better-off')),
    headline boolean not null default false,
    note text,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check (parent_id <> id),
    check (title_state in ('set', 'unconfirmed') and definition_state in ('set', 'unconfirmed', 'absent')
        and lead_agencies_state in ('set', 'unconfirmed', 'absent') and contact_state in ('set', 'unconfirmed', 'absent'))
);
create index indicator_partnership on indicator (partnership_id, id);
create index indicator_parent on indicator (parent_id);

create table indicator_agency (
    indicator_id uuid not null references indicator on delete cascade,
    agency_id uuid not null references agency,
    ordinal integer not null,
    role text not null check (role in ('lead', 'supporting')),
    primary key (indicator_id, agency_id)
);
create index indicator_agency_agency on indicator_agency (agency_id, indicator_id);

call keep_history_of('indicator', 'indicator');
call keep_history_under('indicator_agency', 'indicator', 'indicator', 'indicator_id', 'leadAgencies');
