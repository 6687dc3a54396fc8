-- A priority is the Outcome-Based Accountability template; it places indicators.
create table priority (
    id uuid primary key,
    partnership_id uuid not null,
    plan_id uuid not null,
    theme_id uuid,
    ordinal integer not null,
    ref text not null,
    title_state text not null, title_text text,
    leads_state text not null, leads_text text,
    outcome_code text, outcome_text text,
    population_state text not null, population_text text,
    conditions jsonb not null default '[]' check (jsonb_typeof(conditions) = 'array'),
    story jsonb not null default '[]' check (jsonb_typeof(story) = 'array'),
    what_works text, partners text,
    actions_note text, note text,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    foreign key (plan_id, partnership_id) references plan (id, partnership_id),
    foreign key (theme_id, plan_id) references theme (id, plan_id),
    unique (plan_id, ordinal) deferrable initially deferred,
    unique (id, plan_id),
    check (title_state in ('set', 'unconfirmed') and leads_state in ('set', 'unconfirmed', 'absent')
        and population_state in ('set', 'unconfirmed', 'absent'))
);
create index priority_plan on priority (plan_id, id);
create index priority_theme on priority (theme_id);

-- A lead is an officer (a person or a post) or a group, in order.
create table priority_lead (
    priority_id uuid not null references priority on delete cascade,
    ordinal integer not null,
    officer_id uuid references officer,
    group_id uuid references partner_group,
    role text not null check (role in ('lead', 'supporting')),
    primary key (priority_id, ordinal),
    check (num_nonnulls(officer_id, group_id) = 1)
);
create index priority_lead_officer on priority_lead (officer_id);

create table priority_indicator (
    priority_id uuid not null references priority on delete cascade,
    indicator_id uuid not null references indicator,
    ordinal integer not null,
    label text,
    wording_state text not null check (wording_state in ('set', 'unconfirmed', 'absent')), wording_text text,
    primary key (priority_id, indicator_id),
    unique (priority_id, ordinal) deferrable initially deferred
);
create index priority_indicator_indicator on priority_indicator (indicator_id);

call keep_history_of('priority', 'priority');
call keep_history_under('priority_lead', 'priority', 'priority', 'priority_id', 'leads');
call keep_history_under('priority_indicator', 'priority', 'priority', 'priority_id', 'indicators');
