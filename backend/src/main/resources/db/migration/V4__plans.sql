-- The plan, its sections and themes; the frameworks whose outcomes priorities serve.
create table framework (
    id uuid primary key,
    partnership_id uuid references partnership,
    code text not null, name text not null,
    outcomes jsonb not null check (jsonb_typeof(outcomes) = 'array'),
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    unique nulls not distinct (partnership_id, code)
);
call keep_history_of('framework', 'framework');
insert into framework (id, code, name, outcomes) values ('01890000-0000-7000-8000-00000000ecc1', 'every-child-matters',
    'Every Child Matters', '[
    {"code": "be-healthy", "name": "Be healthy"}, {"code": "stay-safe", "name": "Stay safe"},
    {"code": "enjoy-and-achieve", "name": "Enjoy and achieve"},
    {"code": "make-a-positive-contribution", "name": "Make a positive contribution"},
    {"code": "achieve-economic-well-being", "name": "Achieve economic well-being"}]');

create table plan (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    framework_id uuid not null references framework,
    parent_id uuid references plan,
    title text not null check (title <> ''),
    status text not null check (status in ('draft', 'consultation', 'agreed', 'published', 'closed')),
    period_start date, period_end date,
    version_label text,
    cover_text text not null default '',
    contact_id uuid references officer,
    closed_on date,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check (period_start <= period_end),
    check ((period_start is null) = (period_end is null)),
    check ((status = 'closed') = (closed_on is not null)),
    unique (id, partnership_id)
);
create unique index plan_title on plan (partnership_id, lower(title));

create table plan_section (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    ordinal integer not null,
    title text not null, text text not null,
    unique (plan_id, ordinal) deferrable initially deferred
);

create table theme (
    id uuid primary key,
    plan_id uuid not null references plan on delete cascade,
    ordinal integer not null,
    title text not null check (title <> ''),
    unique (plan_id, ordinal) deferrable initially deferred,
    unique (id, plan_id)
);
create unique index theme_title on theme (plan_id, lower(title));

call keep_history_of('plan', 'plan');
call keep_history_under('plan_section', 'plan', 'plan', 'plan_id', 'sections');
call keep_history_under('theme', 'plan', 'plan', 'plan_id', 'themes');
