-- Actions, one level of sub-actions, milestones, leads and assignments.
create table action_heading (
    id uuid primary key,
    priority_id uuid not null references priority on delete cascade,
    ordinal integer not null,
    text text not null check (text <> ''),
    unique (id, priority_id)
);
call keep_history_under('action_heading', 'priority', 'priority', 'priority_id', 'headings');

create table action (
    id uuid primary key,
    partnership_id uuid not null,
    plan_id uuid not null,
    priority_id uuid not null,
    parent_id uuid,
    heading_id uuid,
    ordinal integer not null,
    ref text not null,
    title_state text not null, title_text text,
    description text,
    timescale_state text not null, timescale_text text, timescale_kind text, timescale_start date, timescale_due date,
    timescale_every text, timescale_doubt text,
    lead_agencies_state text not null, lead_agencies_text text,
    lead_officers_state text not null, lead_officers_text text,
    monitoring_state text not null, monitoring_text text, monitoring_source text,
    note text,
    next_due date,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    foreign key (plan_id, partnership_id) references plan (id, partnership_id),
    foreign key (priority_id, plan_id) references priority (id, plan_id),
    foreign key (parent_id, priority_id) references action (id, priority_id) deferrable,
    foreign key (heading_id, priority_id) references action_heading (id, priority_id),
    unique (id, priority_id),
    unique nulls not distinct (priority_id, parent_id, ordinal) deferrable initially deferred,
    check (parent_id <> id),
    check (title_state in ('set', 'unconfirmed') and timescale_state in ('set', 'unconfirmed', 'absent')
        and lead_agencies_state in ('set', 'unconfirmed', 'absent') and lead_officers_state in ('set', 'unconfirmed', 'absent')
        and monitoring_state in ('set', 'unconfirmed', 'absent')),
    check ((timescale_state = 'set') = (timescale_kind is not null)),
    check (timescale_kind in ('due', 'starts', 'starts-ends', 'continuous', 'recurring', 'free-text'))
);
create index action_plan on action (plan_id, id);
create index action_priority on action (priority_id, id);
create index action_parent on action (parent_id, id);
create index action_partnership on action (partnership_id, id);
create index action_updated on action (partnership_id, updated_at, id);
create index action_due on action (partnership_id, next_due, id);

-- Sub-actions are one level deep.
create function sub_actions_one_level() returns trigger language plpgsql as $$
begin
    if new.parent_id is not null and (
        exists (select from action where id = new.parent_id and parent_id is not null)
        or exists (select from action where parent_id = new.id)) then
        raise exception 'sub-actions are one level deep'
            using errcode = 'check_violation', constraint = 'sub_actions_one_level';
    end if;
    return new;
end $$;
create trigger b_level before insert or update of parent_id on action
    for each row execute function sub_actions_one_level();

create table milestone (
    id uuid primary key,
    action_id uuid not null references action on delete cascade,
    ordinal integer not null,
    text text,
    timescale_state text not null check (timescale_state in ('set', 'unconfirmed', 'absent')),
    timescale_text text,
    timescale_kind text check (timescale_kind in ('due', 'starts', 'starts-ends', 'continuous', 'recurring', 'free-text')),
    timescale_start date, timescale_due date, timescale_every text, timescale_doubt text,
    officer_id uuid references officer,
    done_on date,
    unique (action_id, ordinal) deferrable initially deferred,
    check ((timescale_state = 'set') = (timescale_kind is not null))
);
create index milestone_officer on milestone (officer_id);

-- A place that an agency takes in an action: proposed, then accepted or declined by that agency.
create table assignment (
    id uuid primary key,
    action_id uuid not null references action on delete cascade,
    agency_id uuid not null references agency,
    ordinal integer not null,
    role text not null check (role in ('lead', 'supporting')),
    state text not null check (state in ('proposed', 'accepted', 'declined')),
    recorded boolean not null default false,
    reason text,
    decided_at timestamptz,
    unique (action_id, agency_id),
    check (state <> 'declined' or reason is not null)
);
create index assignment_agency on assignment (agency_id, action_id);

create table action_lead (
    action_id uuid not null references action on delete cascade,
    ordinal integer not null,
    officer_id uuid references officer,
    group_id uuid references partner_group,
    role text not null check (role in ('lead', 'supporting')),
    primary key (action_id, ordinal),
    check (num_nonnulls(officer_id, group_id) = 1)
);
create index action_lead_officer on action_lead (officer_id);
create index action_lead_group on action_lead (group_id);

create table action_monitoring (
    action_id uuid not null references action on delete cascade,
    group_id uuid not null references partner_group,
    ordinal integer not null,
    primary key (action_id, group_id)
);
create index action_monitoring_group on action_monitoring (group_id);

-- "See Priority 6": a target survives renumbering; without one the words remain.
create table cross_reference (
    action_id uuid not null references action on delete cascade,
    ordinal integer not null,
    text text not null,
    kind text not null check (kind in ('priority', 'action')),
    ref text not null,
    target_priority_id uuid references priority on delete set null,
    target_action_id uuid references action on delete set null,
    primary key (action_id, ordinal)
);

-- Who leads and supports each action in the end: its own assignments, or those it inherits from the action above.
create table action_agency (
    action_id uuid not null references action on delete cascade,
    agency_id uuid not null references agency,
    role text not null check (role in ('lead', 'supporting')),
    inherited boolean not null,
    primary key (action_id, agency_id)
);
create index action_agency_agency on action_agency (agency_id, action_id);

create function refresh_action_agencies(which uuid) returns void language plpgsql as $$
begin
    with own as (
        select s.action_id, s.agency_id, s.role, false as inherited from assignment s
        where s.action_id = which and s.state <> 'declined'),
    above as (
        select a.id as action_id, s.agency_id, s.role, true as inherited
        from action a join assignment s on s.action_id = a.parent_id and s.state <> 'declined' and s.role = 'lead'
        where a.id = which and a.lead_agencies_state = 'absent'
          and not exists (select from assignment l where l.action_id = which and l.role = 'lead' and l.state <> 'declined')
          and not exists (select from own where own.agency_id = s.agency_id)),
    wanted as (select * from own union all select * from above),
    gone as (delete from action_agency g where g.action_id = which
             and not exists (select from wanted w where w.agency_id = g.agency_id))
    insert into action_agency as c (action_id, agency_id, role, inherited) select * from wanted
    on conflict (action_id, agency_id) do update set role = excluded.role, inherited = excluded.inherited
        where (c.role, c.inherited) is distinct from (excluded.role, excluded.inherited);
end $$;

create function assignment_changed() returns trigger language plpgsql as $$
declare
    of_action uuid := coalesce(new.action_id, old.action_id);
    below uuid;
begin
    perform refresh_action_agencies(of_action) from action where id = of_action;
    for below in select id from action where parent_id = of_action order by id loop
        perform refresh_action_agencies(below);
    end loop;
    return null;
end $$;
create trigger m_agencies after insert or update or delete on assignment
    for each row execute function assignment_changed();

create function action_moved() returns trigger language plpgsql as $$
begin
    perform refresh_action_agencies(new.id);
    return null;
end $$;
create trigger m_agencies after insert or update of parent_id, lead_agencies_state on action
    for each row execute function action_moved();

-- The next date by which something of the action is due, for lists in that order.
create function refresh_next_due() returns trigger language plpgsql as $$
declare
    of_action uuid := coalesce(new.action_id, old.action_id);
begin
    update action a set next_due = least(a.timescale_due,
        (select min(m.timescale_due) from milestone m where m.action_id = a.id and m.done_on is null))
    where a.id = of_action;
    return null;
end $$;
create trigger m_next_due after insert or update or delete on milestone
    for each row execute function refresh_next_due();
create function own_next_due() returns trigger language plpgsql as $$
begin
    new.next_due := least(new.timescale_due,
        (select min(m.timescale_due) from milestone m where m.action_id = new.id and m.done_on is null));
    return new;
end $$;
create trigger b_next_due before insert or update of timescale_due on action
    for each row execute function own_next_due();

call keep_history_of('action', 'action');
call keep_history_under('milestone', 'action', 'action', 'action_id', 'milestones');
call keep_history_under('assignment', 'action', 'action', 'action_id', 'assignments');
call keep_history_under('action_lead', 'action', 'action', 'action_id', 'leadOfficers');
call keep_history_under('action_monitoring', 'action', 'action', 'action_id', 'monitoring');
call keep_history_under('cross_reference', 'action', 'action', 'action_id', 'crossReferences');
call keep_history_under('action_agency', 'action', 'action', 'action_id', 'leadAgencies');

-- Ids that a thing has in other systems: of the agency that gave them, or of the partnership itself.
create table external_id (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    owner_agency_id uuid references agency,
    type text not null check (type in ('agency', 'officer', 'action', 'indicator')),
    agency_id uuid references agency on delete cascade,
    officer_id uuid references officer on delete cascade,
    action_id uuid references action on delete cascade,
    indicator_id uuid references indicator on delete cascade,
    system text not null check (system <> ''), value text not null check (value <> ''),
    ordinal integer not null default 0,
    check (num_nonnulls(agency_id, officer_id, action_id, indicator_id) = 1),
    check (case type when 'agency' then agency_id when 'officer' then officer_id when 'action' then action_id
        else indicator_id end is not null),
    constraint external_id_once unique nulls not distinct (partnership_id, owner_agency_id, type, system, value)
);
create index external_id_agency on external_id (agency_id);
create index external_id_officer on external_id (officer_id);
create index external_id_action on external_id (action_id);
create index external_id_indicator on external_id (indicator_id);

create trigger z_log_agency after insert or update or delete on external_id for each row
    execute function log_change('agency', 'agency', 'agency_id', 'externalIds');
create trigger z_log_officer after insert or update or delete on external_id for each row
    execute function log_change('officer', 'officer', 'officer_id', 'externalIds');
create trigger z_log_action after insert or update or delete on external_id for each row
    execute function log_change('action', 'action', 'action_id', 'externalIds');
create trigger z_log_indicator after insert or update or delete on external_id for each row
    execute function log_change('indicator', 'indicator', 'indicator_id', 'externalIds');

-- Whom a change concerns, at the moment it is made.
create or replace function agencies_concerned(of_type text, of_thing uuid, of_row jsonb) returns uuid[]
    language sql stable as $$
    select case of_type
        when 'action' then array(select agency_id from action_agency where action_id = of_thing)
        when 'indicator' then array(select agency_id from indicator_agency where indicator_id = of_thing)
        when 'agency' then array[of_thing]
        when 'membership' then array_remove(array[(of_row ->> 'agency_id')::uuid], null)
        when 'officer' then array_remove(array[(of_row ->> 'agency_id')::uuid], null)
        when 'group' then array(select distinct agency_id from seat where group_id = of_thing and agency_id is not null)
        else '{}'::uuid[] end
$$;
