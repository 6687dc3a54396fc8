-- Where the contents table of a plan's document disagreed with its body, as the last import found it.
create table contents_finding (
    plan_id uuid not null references plan on delete cascade,
    ordinal integer not null,
    code text not null check (code in ('contents-disagrees', 'contents-without-body', 'body-without-contents')),
    priority_id uuid references priority on delete cascade,
    field text not null check (field in ('title', 'theme', 'priorities')),
    text text,
    -- What the field said then: whoever changes it has settled the matter.
    stood text,
    primary key (plan_id, ordinal),
    check ((priority_id is null) = (field = 'priorities'))
);
create index contents_finding_priority on contents_finding (priority_id);
