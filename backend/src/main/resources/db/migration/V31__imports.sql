-- What somebody has said once about a name in a document: who is meant by it in this partnership.
create table known_name (
    partnership_id uuid not null references partnership,
    name_key text not null check (name_key <> ''),
    agency_id uuid references agency on delete cascade,
    officer_id uuid references officer on delete cascade,
    group_id uuid references partner_group on delete cascade,
    said_at timestamptz not null default now(),
    primary key (partnership_id, name_key),
    check (num_nonnulls(agency_id, officer_id, group_id) = 1)
);

-- A document as it came, and how it was understood: what was compared is what is loaded.
create table import_file (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    bytes bytea not null,
    sha256 text not null,
    understood jsonb not null,
    received_at timestamptz not null default now()
);

-- What the last import of a plan said of each thing, and what stood there once it was through: only by these two
-- can a later import tell what the document has changed from what people have.
create table import_base (
    plan_id uuid not null references plan on delete cascade,
    thing uuid not null,
    document jsonb not null,
    stood jsonb not null,
    primary key (plan_id, thing)
);
