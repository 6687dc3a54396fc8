-- Numbers inside a reference count as numbers: 1.2 stands before 1.10.
create function natural_order(ref text) returns text immutable parallel safe language sql as $$
    select regexp_replace(regexp_replace(lower(ref), '([0-9]+)', '00000\1', 'g'), '[0-9]*([0-9]{6})', '\1', 'g')
$$;

-- The day by which something is owed next: the same rule as the service's Deadline, for filters and orders.
create function owed_by(kind text, starts date, due date, every text, period_starts date) returns date
    immutable parallel safe language sql as $$
    select case
        when kind in ('due', 'starts-ends') then due
        when kind = 'recurring' then (
            select case when due is not null and round.next > due then null else round.next end
            from (select (coalesce(starts, period_starts) + case right(every, 1)
                when 'D' then make_interval(days => substring(every from '[0-9]+')::integer)
                when 'W' then make_interval(weeks => substring(every from '[0-9]+')::integer)
                when 'M' then make_interval(months => substring(every from '[0-9]+')::integer)
                when 'Y' then make_interval(years => substring(every from '[0-9]+')::integer)
                when 'm' then make_interval(months => 4) end)::date as next) round) end
$$;
alter table action add constraint action_every check (timescale_every ~ '^(P[0-9]{1,3}[DWMY]|term)$');
alter table milestone add constraint milestone_every check (timescale_every ~ '^(P[0-9]{1,3}[DWMY]|term)$');

create or replace function own_next_due() returns trigger language plpgsql as $$
declare
    period_starts date := (select p.period_start from plan p where p.id = new.plan_id);
begin
    new.next_due := least(
        owed_by(new.timescale_kind, new.timescale_start, new.timescale_due, new.timescale_every, period_starts),
        (select min(owed_by(m.timescale_kind, m.timescale_start, m.timescale_due, m.timescale_every, period_starts))
         from milestone m where m.action_id = new.id and m.done_on is null));
    return new;
end $$;
drop trigger b_next_due on action;
create trigger b_next_due before insert or update
    of timescale_kind, timescale_start, timescale_due, timescale_every, plan_id on action
    for each row execute function own_next_due();
create or replace function refresh_next_due() returns trigger language plpgsql as $$
begin
    update action set timescale_due = timescale_due where id = coalesce(new.action_id, old.action_id);
    return null;
end $$;
create function period_moved() returns trigger language plpgsql as $$
begin
    update action set timescale_due = timescale_due where plan_id = new.id;
    return null;
end $$;
create trigger m_next_due after update of period_start on plan
    for each row when (new.period_start is distinct from old.period_start) execute function period_moved();

-- When an agency's answer was given, or noted.
create function assignment_decided() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.state is distinct from old.state then
        new.decided_at := case when new.state <> 'proposed' then now() end;
    end if;
    return new;
end $$;
create trigger b_decided before insert or update of state on assignment
    for each row execute function assignment_decided();

-- A note on an indicator's place in one priority.
alter table priority_indicator add column note text;

-- Nulls come last in either direction, and a page begins by comparing a row of keys.
create index action_due_last on action (partnership_id, (coalesce(next_due, 'infinity'::date)), id);
create index action_due_first on action (partnership_id, (coalesce(next_due, '-infinity'::date)), id);
create index action_plan_due on action (plan_id, (coalesce(next_due, 'infinity'::date)), id);
create index action_ref on action (plan_id, (natural_order(ref) collate "C"), id);
create index plan_partnership on plan (partnership_id, id);
create index cross_reference_priority on cross_reference (target_priority_id);
create index cross_reference_action on cross_reference (target_action_id);
create index action_heading_of on action (heading_id);
create index theme_plan on theme (plan_id);
create index action_heading_priority on action_heading (priority_id);
