-- The change log: written by triggers alone, so that a row changed in any way leaves its trace.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to ${serviceRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${serviceRole};

-- No cache: the order of these numbers is what the order of the feed rests on.
create sequence change_id cache 1;

create table change (
    id bigint not null default nextval('change_id'),
    at timestamptz not null default clock_timestamp(),
    tx xid8 not null default pg_current_xact_id(),
    type text not null,
    aggregate uuid not null,
    version bigint,
    partnership uuid,
    row_table text not null,
    root boolean not null,
    operation text not null check (operation in ('insert', 'update', 'delete')),
    before jsonb,
    after jsonb,
    fields text[] not null,
    concerned uuid[] not null,
    agency_before uuid,
    agency_after uuid,
    actor text not null,
    actor_name text,
    client text,
    request text,
    reason text,
    primary key (at, id)
) partition by range (at);
create index change_of_thing on change (aggregate, id);
create table change_rest partition of change default;

-- One partition a month, made ahead of time; the default one catches what no partition was made for.
create function make_change_partitions(months integer) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    first date;
begin
    for ahead in 0 .. months loop
        first := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead))::date;
        if to_regclass('change_' || to_char(first, 'YYYY_MM')) is null
            and not exists (select from change_rest
                            where at >= first::timestamp at time zone 'UTC'
                              and at < (first + interval '1 month') at time zone 'UTC') then
            execute format('create table %I partition of change for values from (%L) to (%L)',
                'change_' || to_char(first, 'YYYY_MM'),
                first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
            execute format('revoke insert, update, delete, truncate on %I from ${serviceRole}',
                'change_' || to_char(first, 'YYYY_MM'));
        end if;
    end loop;
end $$;
select make_change_partitions(12);

-- What the stamper has yet to put in order.
create table change_pending (id bigint primary key, at timestamptz not null);

-- What clients follow: one entry per transaction and thing, at positions that only ever grow.
create table feed (
    position bigint primary key,
    at timestamptz not null,
    kind text not null check (kind in ('created', 'updated', 'deleted')),
    type text not null,
    thing uuid not null,
    version bigint,
    partnership uuid,
    fields text[] not null,
    agencies uuid[] not null,
    assigned uuid[] not null,
    unassigned uuid[] not null,
    actor text not null,
    actor_name text,
    client text
);
create index feed_by_agency on feed using gin (agencies);
create index feed_by_time on feed (at);
create table feed_head (singleton boolean primary key default true check (singleton), position bigint not null);
insert into feed_head (position) values (0);

-- The name of a property of an answer, from the column that holds it or a part of it.
create function field_name(column_name text) returns text immutable language sql as $$
    select lower(left(c, 1)) || substr(replace(initcap(replace(c, '_', ' ')), ' ', ''), 2)
    from (select case when column_name = 'reference_codes' then 'references'
                 when column_name in ('valid_from', 'valid_to') then substr(column_name, 7)
                 when column_name in ('cover_text', 'outcome_text', 'value_kind') then column_name
                 else regexp_replace(column_name, '_(state|text|kind|start|end|due|every|doubt|id|code)$', '') end) x (c)
$$;

-- Every root row: its version rises once in a transaction that touches it or anything below it.
create function touch() returns trigger language plpgsql as $$
declare
    kept constant text[] := '{version,created_at,updated_at,tx,next_due}';
begin
    if tg_op = 'INSERT' then
        new.version := 1;
        new.created_at := now();
        new.updated_at := now();
        new.tx := pg_current_xact_id();
        return new;
    end if;
    new.version := old.version;
    new.created_at := old.created_at;
    new.updated_at := old.updated_at;
    if new.tx is distinct from old.tx or (to_jsonb(new) - kept) is distinct from (to_jsonb(old) - kept) then
        if old.tx is distinct from pg_current_xact_id() then
            new.version := old.version + 1;
        end if;
        new.tx := pg_current_xact_id();
        new.updated_at := now();
    end if;
    return new;
end $$;

-- Replaced by the actions' migration once there is something for agencies to be concerned with.
create function agencies_concerned(of_type text, of_thing uuid, of_row jsonb) returns uuid[]
    language sql stable as $$ select '{}'::uuid[] $$;

-- Arguments: type of the root, table of the root, column that names the root, property that a child row shows in.
create function log_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept constant text[] := '{version,created_at,updated_at,tx,next_due}';
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    now_is jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    is_root constant boolean := tg_argv[1] = tg_table_name;
    root_id uuid := (coalesce(now_is, was) ->> tg_argv[2])::uuid;
    root_row jsonb := coalesce(now_is, was);
    root_version bigint;
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
    insert into change (type, aggregate, version, partnership, row_table, root, operation, before, after, fields,
            concerned, agency_before, agency_after, actor, actor_name, client, request, reason)
        values (tg_argv[0], root_id, root_version,
            case when tg_argv[0] = 'partnership' then root_id else (root_row ->> 'partnership_id')::uuid end,
            tg_table_name, is_root, lower(tg_op), was, now_is, coalesce(names, '{}'),
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

-- Declares a root table: its version, and its trace.
create procedure keep_history_of(root_table text, type text) language plpgsql as $$
begin
    execute format('create trigger a_touch before insert or update on %I for each row execute function touch()', root_table);
    execute format('create trigger z_log after insert or update or delete on %I for each row execute function log_change(%L, %L, ''id'')',
        root_table, type, root_table);
end $$;

-- Declares a table whose rows live under a root.
create procedure keep_history_under(child_table text, type text, root_table text, root_column text, field text)
    language plpgsql as $$
begin
    execute format('create trigger z_log after insert or update or delete on %I for each row execute function log_change(%L, %L, %L, %L)',
        child_table, type, root_table, root_column, field);
end $$;

-- Gives what has become visible since last time the next positions, transaction by transaction in the order of
-- their highest change id. Only one stamper works at a time. Answers how many entries it made.
create function stamp_changes() returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head bigint;
    made integer;
begin
    if not pg_try_advisory_xact_lock(7209001) then
        return 0;
    end if;
    select position into head from feed_head for update;
    with taken as (delete from change_pending returning id, at),
    rows as (select c.*, max(c.id) over (partition by c.tx) as last_of_tx
             from taken t join change c on c.at = t.at and c.id = t.id),
    moved as (
        select tx, aggregate, agency, sum(weight) as net
        from rows cross join lateral (values (agency_before, -1), (agency_after, 1)) m (agency, weight)
        where agency is not null group by tx, aggregate, agency),
    things as (
        select r.last_of_tx, r.tx, r.type, r.aggregate, min(r.id) as first_id, max(r.at) as at, max(r.version) as version,
            (array_agg(r.partnership order by r.id) filter (where r.partnership is not null))[1] as partnership,
            bool_or(r.root and r.operation = 'insert') as created, bool_or(r.root and r.operation = 'delete') as deleted,
            max(r.actor) as actor, max(r.actor_name) as actor_name, max(r.client) as client,
            array(select distinct f from rows x cross join unnest(x.fields) f
                  where x.tx = r.tx and x.aggregate = r.aggregate order by 1) as fields,
            array(select distinct a from rows x cross join unnest(x.concerned || x.agency_before || x.agency_after) a
                  where x.tx = r.tx and x.aggregate = r.aggregate and a is not null) as agencies
        from rows r group by r.last_of_tx, r.tx, r.type, r.aggregate),
    entered as (
        insert into feed (position, at, kind, type, thing, version, partnership, fields, agencies, assigned, unassigned,
                actor, actor_name, client)
        select head + row_number() over (order by t.last_of_tx, t.first_id), t.at,
            case when t.created then 'created' when t.deleted then 'deleted' else 'updated' end,
            t.type, t.aggregate, t.version, t.partnership,
            case when t.created or t.deleted then '{}' else t.fields end, t.agencies,
            array(select agency from moved m where m.tx = t.tx and m.aggregate = t.aggregate and net > 0),
            array(select agency from moved m where m.tx = t.tx and m.aggregate = t.aggregate and net < 0),
            t.actor, t.actor_name, t.client
        from things t where not (t.created and t.deleted)
        returning 1)
    select count(*) into made from entered;
    update feed_head set position = head + made where made > 0;
    return made;
end $$;

-- The service may read the record of changes and have it stamped, nothing else.
revoke insert, update, delete, truncate on change, change_rest, change_pending, feed, feed_head from ${serviceRole};
