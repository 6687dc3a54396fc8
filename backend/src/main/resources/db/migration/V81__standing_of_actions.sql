-- The day by which something is owed next, once it has been reported on: the same rule as the service's Deadline. What
-- recurs is owed one interval after the newest report; at first, after its own start or else the plan's.
create function owed_by(kind text, starts date, due date, every text, period_starts date, reported date) returns date
    immutable parallel safe language sql as $$
    select owed_by(kind, coalesce(reported, starts), due, every, period_starts)
$$;

create function last_reported(of_action uuid) returns date language sql stable as $$
    select max((r.submitted_at at time zone 'Europe/London')::date) from progress_report r
    where r.action_id = of_action and r.state in ('submitted', 'accepted')
$$;

create or replace function own_next_due() returns trigger language plpgsql as $$
declare
    period_starts date := (select p.period_start from plan p where p.id = new.plan_id);
    reported date := last_reported(new.id);
begin
    new.next_due := least(
        owed_by(new.timescale_kind, new.timescale_start, new.timescale_due, new.timescale_every, period_starts, reported),
        (select min(owed_by(m.timescale_kind, m.timescale_start, m.timescale_due, m.timescale_every, period_starts, reported))
         from milestone m where m.action_id = new.id and m.done_on is null));
    return new;
end $$;

-- A report moves the day of what recurs, and nothing else of the action: its version and its record stay as they are.
create function report_given() returns trigger language plpgsql as $$
begin
    update action a set timescale_due = a.timescale_due
    where a.id = coalesce(new.action_id, old.action_id)
        and (a.timescale_kind = 'recurring' or exists (select from milestone m
            where m.action_id = a.id and m.timescale_kind = 'recurring' and m.done_on is null));
    return null;
end $$;
create trigger m_next_due after insert or update of state, submitted_at or delete on progress_report
    for each row execute function report_given();

-- The reports on one action, page by page.
create index progress_report_action on progress_report (action_id, id);

-- Reports belong to what an answer about an action at an instant is made of: its own, and those of its sub-actions.
create index change_of_report on change ((after ->> 'action_id')) where root and type = 'progress-report';

create or replace function things_around(of_type text, thing uuid, moment timestamptz) returns uuid[]
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    known uuid[] := '{}';
    fresh uuid[] := array[thing] || case of_type
        when 'plan' then array(select distinct c.aggregate from change c where c.plan = thing and c.at <= moment
            and c.type <> 'progress-report')
        when 'priority' then array(select distinct c.aggregate from change c
            where c.after ->> 'priority_id' = thing::text and c.root and c.type = 'action' and c.at <= moment)
        when 'indicator' then array(select distinct c.aggregate from change c
            where c.after ->> 'indicator_id' = thing::text and c.row_table = 'priority_indicator' and c.at <= moment)
        when 'action' then array(select distinct c.aggregate from change c
            where c.after ->> 'depends_on_id' = thing::text and c.row_table = 'action_dependency' and c.at <= moment)
        else '{}' end;
begin
    for step in 1 .. 4 loop
        known := known || fresh;
        fresh := array(
            select distinct (r.image ->> f.name)::uuid
            from rows_at(fresh, moment) r
            join (select distinct k.relname::text as row_table, a.attname::text as name
                  from pg_constraint c join pg_class k on k.oid = c.conrelid
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                  where c.contype = 'f' and a.atttypid = 'uuid'::regtype) f on f.row_table = r.row_table
            where r.image ->> f.name is not null and (r.image ->> f.name)::uuid <> all (known)
            union
            select c.aggregate from change c
            where step <= 2 and c.after ->> 'parent_id' = any (fresh::text[]) and c.root and c.type in ('action', 'indicator')
                and c.at <= moment and c.aggregate <> all (known)
            union
            select c.aggregate from change c
            where of_type = 'action' and step <= 2 and c.after ->> 'action_id' = any (fresh::text[]) and c.root
                and c.type = 'progress-report' and c.at <= moment and c.aggregate <> all (known)
            union
            select c.aggregate from change c
            where of_type = 'plan' and c.type = 'membership' and c.after ->> 'agency_id' = any (fresh::text[])
                and c.at <= moment and c.aggregate <> all (known));
        exit when fresh = '{}';
    end loop;
    return known || case of_type
        when 'action' then array(select distinct c.aggregate from change c
            where c.root and c.type = 'action' and c.at <= moment and c.after ->> 'priority_id' = any (array(
                select k.after ->> 'priority_id' from change k where k.aggregate = thing and k.root)))
        when 'priority' then array(select distinct c.aggregate from change c
            where c.type = 'priority' and c.root and c.at <= moment and c.plan = any (array(
                select k.plan from change k where k.aggregate = thing and k.root)))
        else '{}' end;
end $$;
