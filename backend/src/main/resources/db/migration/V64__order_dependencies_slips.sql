-- A line that moves takes a number between those of its new neighbours, so that it alone has changed.
alter table action alter column ordinal type numeric;
alter table priority alter column ordinal type numeric;

create or replace function field_name(column_name text) returns text immutable language sql as $$
    select lower(left(c, 1)) || substr(replace(initcap(replace(c, '_', ' ')), ' ', ''), 2)
    from (select case when column_name = 'reference_codes' then 'references'
                 when column_name = 'ordinal' then 'position'
                 when column_name in ('valid_from', 'valid_to') then substr(column_name, 7)
                 when column_name in ('cover_text', 'outcome_text', 'value_kind') then column_name
                 else regexp_replace(column_name, '_(state|text|kind|start|end|due|every|doubt|id|code)$', '') end) x (c)
$$;

-- An action that moves to another priority takes its sub-actions with it.
alter table action drop constraint action_parent_id_priority_id_fkey,
    add constraint action_parent_in_priority foreign key (parent_id, priority_id) references action (id, priority_id)
        on update cascade deferrable;

-- What an action waits for: other actions of its plan. What another waits for is not deleted.
alter table action add constraint action_of_plan unique (id, plan_id);
create table action_dependency (
    action_id uuid not null,
    depends_on_id uuid not null,
    plan_id uuid not null,
    ordinal integer not null,
    primary key (action_id, depends_on_id),
    foreign key (action_id, plan_id) references action (id, plan_id) on delete cascade,
    constraint dependency_in_plan foreign key (depends_on_id, plan_id) references action (id, plan_id),
    constraint dependency_on_itself check (action_id <> depends_on_id)
);
create index action_dependency_needed on action_dependency (depends_on_id);

-- An action also waits for its own sub-actions.
create function waits_for(waiting uuid, sought uuid) returns boolean stable language sql as $$
    with recursive waits (id) as (
        select waiting
        union
        select n.id from waits w cross join lateral (
            select d.depends_on_id as id from action_dependency d where d.action_id = w.id
            union all select s.id from action s where s.parent_id = w.id) n)
    select exists (select from waits where id = sought)
$$;
-- Dependencies of one plan are written one transaction at a time: two that each close half of a circle would not see one
-- another.
create function dependencies_form_no_circle() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7209010, hashtext(new.plan_id::text));
    if waits_for(new.depends_on_id, new.action_id) then
        raise exception 'an action cannot wait for itself'
            using errcode = 'check_violation', constraint = 'dependencies_form_no_circle';
    end if;
    return null;
end $$;
create function sub_action_waits_for_no_circle() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7209010, hashtext(new.plan_id::text));
    if waits_for(new.id, new.parent_id) then
        raise exception 'an action cannot wait for itself'
            using errcode = 'check_violation', constraint = 'dependencies_form_no_circle';
    end if;
    return null;
end $$;
create trigger m_circle after insert or update of action_id, depends_on_id on action_dependency
    for each row execute function dependencies_form_no_circle();
create trigger m_circle after update of parent_id on action for each row
    when (new.parent_id is not null and new.parent_id is distinct from old.parent_id)
    execute function sub_action_waits_for_no_circle();
call keep_history_under('action_dependency', 'action', 'action', 'action_id', 'dependsOn');

-- A milestone that slips keeps its earlier timescale and the reason. Who did it stands in the record of changes alone.
create table milestone_slip (
    milestone_id uuid not null references milestone on delete cascade,
    number bigint generated always as identity,
    action_id uuid not null references action on delete cascade,
    at timestamptz not null default now(),
    made_tx xid8 not null default pg_current_xact_id(),
    timescale_state text not null check (timescale_state = 'set'),
    timescale_text text,
    timescale_kind text not null, timescale_start date, timescale_due date, timescale_every text, timescale_doubt text,
    reason text,
    primary key (milestone_id, number)
);
create function milestone_slips() returns trigger language plpgsql as $$
begin
    insert into milestone_slip (milestone_id, action_id, timescale_state, timescale_text, timescale_kind,
            timescale_start, timescale_due, timescale_every, timescale_doubt, reason)
        values (new.id, new.action_id, old.timescale_state, old.timescale_text, old.timescale_kind,
            old.timescale_start, old.timescale_due, old.timescale_every, old.timescale_doubt,
            nullif(current_setting('waymark.reason', true), ''));
    return null;
end $$;
-- Other words for the same time, and a better reading of the same words, are no slip.
create trigger m_slip after update on milestone for each row
    when (old.timescale_state = 'set' and old.timescale_text is distinct from new.timescale_text
        and (new.timescale_state <> 'set' or new.timescale_kind = 'free-text'
            or (old.timescale_kind, old.timescale_start, old.timescale_due, old.timescale_every)
                is distinct from (new.timescale_kind, new.timescale_start, new.timescale_due, new.timescale_every)))
    execute function milestone_slips();
call keep_history_under('milestone_slip', 'action', 'action', 'action_id', 'milestones');
