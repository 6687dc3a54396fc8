-- History is read from the record of changes: of one thing, and of everything that stood in a plan.
alter table change add column plan uuid, add column begun timestamptz;
-- When the transaction began, which is what it gave the row as updated_at; null in what was recorded earlier.
alter table change alter column begun set default now();

update change c set plan = coalesce(
    case c.type when 'plan' then c.aggregate else (coalesce(c.after, c.before) ->> 'plan_id')::uuid end,
    (select (coalesce(r.after, r.before) ->> 'plan_id')::uuid from change r
     where r.aggregate = c.aggregate and r.root and r.id <= c.id order by r.id desc limit 1),
    (select (coalesce(r.after, r.before) ->> 'plan_id')::uuid from change r
     where r.aggregate = c.aggregate and r.root order by r.id limit 1))
where c.type in ('plan', 'edition', 'priority', 'action');

create index change_of_plan on change (plan, id) where type in ('plan', 'edition');
create index change_in_plan on change (plan, id);
-- What stood below a thing, or named it, at any time.
create index change_below on change ((after ->> 'parent_id')) where root and type in ('action', 'indicator');
create index change_in_priority on change ((after ->> 'priority_id')) where root and type = 'action';
create index change_placing on change ((after ->> 'indicator_id')) where row_table = 'priority_indicator';

-- Arguments: type of the root, table of the root, column that names the root, property that a child row shows in.
create or replace function log_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept constant text[] := '{version,created_at,updated_at,tx,next_due}';
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    now_is jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    is_root constant boolean := tg_argv[1] = tg_table_name;
    root_id uuid := (coalesce(now_is, was) ->> tg_argv[2])::uuid;
    root_row jsonb := coalesce(now_is, was);
    root_version bigint;
    lies_in uuid;
    plan_of uuid;
    names text[];
    change_at timestamptz;
    change_number bigint;
begin
    if root_id is null then
        return null; -- a table whose rows live under one of several roots: this trigger's is not the one
    end if;
    if is_root then
        if tg_op = 'UPDATE' then
            names := array(
                select distinct field_name(key) from jsonb_each(now_is) where value is distinct from was -> key
                and key <> all (kept) order by 1);
            if names = '{}' then
                return null;
            end if;
        end if;
        root_version := (root_row ->> 'version')::bigint + case when tg_op = 'DELETE' then 1 else 0 end;
    else
        if was = now_is then
            return null;
        end if;
        names := array[tg_argv[3]];
        execute format('update %I t set tx = pg_current_xact_id() where id = $1 returning to_jsonb(t)', tg_argv[1])
            into root_row using root_id;
        root_version := (root_row ->> 'version')::bigint;
    end if;
    lies_in := case when tg_argv[0] = 'partnership' then root_id else (root_row ->> 'partnership_id')::uuid end;
    plan_of := case when tg_argv[0] = 'plan' then root_id else (root_row ->> 'plan_id')::uuid end;
    if root_row is null then
        -- The root went first and took this row along: it lay where the root lay.
        select c.partnership, c.plan into lies_in, plan_of from change c
        where c.aggregate = root_id and c.root order by c.id desc limit 1;
    end if;
    insert into change (type, aggregate, version, partnership, plan, row_table, root, operation, before, after, fields,
            concerned, agency_before, agency_after, actor, actor_name, client, request, reason)
        values (tg_argv[0], root_id, root_version,
            lies_in, plan_of, tg_table_name, is_root, lower(tg_op), was, now_is, coalesce(names, '{}'),
            agencies_concerned(tg_argv[0], root_id, coalesce(now_is, was)),
            case when tg_argv[3] = 'leadAgencies' then (was ->> 'agency_id')::uuid end,
            case when tg_argv[3] = 'leadAgencies' then (now_is ->> 'agency_id')::uuid end,
            coalesce(nullif(current_setting('waymark.actor', true), ''), 'database:' || session_user),
            nullif(current_setting('waymark.actor_name', true), ''),
            nullif(current_setting('waymark.client', true), ''),
            nullif(current_setting('waymark.request', true), ''),
            nullif(current_setting('waymark.reason', true), ''))
        returning id, at into change_number, change_at;
    insert into change_pending (id, at) values (change_number, change_at);
    perform pg_notify('waymark_change', '');
    return null;
end $$;
