-- Lists that people come back to: a name for what they filter, kept for oneself or shared with those who work together.
-- It is a convenience and no part of the plan: it stands in no record that others read.
create table saved_view (
    id uuid primary key,
    list text not null check (list in ('actions')),
    name text not null check (name <> ''),
    query jsonb not null check (jsonb_typeof(query) = 'array'),
    shared_with text not null check (shared_with in ('nobody', 'partnership', 'agency')),
    partnership_id uuid references partnership on delete cascade,
    agency_id uuid references agency on delete cascade,
    issuer text not null, subject text not null,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check ((shared_with = 'partnership') = (partnership_id is not null)),
    check ((shared_with = 'agency') = (agency_id is not null))
);
create unique index saved_view_name on saved_view (list, shared_with, coalesce(partnership_id, agency_id),
    (case when shared_with = 'nobody' then issuer end), (case when shared_with = 'nobody' then subject end), lower(name))
    nulls not distinct;
create index saved_view_own on saved_view (issuer, subject, id);
create index saved_view_partnership on saved_view (partnership_id, id);
create index saved_view_agency on saved_view (agency_id, id);
create trigger a_touch before insert or update on saved_view for each row execute function touch();
