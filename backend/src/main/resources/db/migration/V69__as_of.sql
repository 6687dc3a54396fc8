-- A thing as it stood at an instant is put together again from the record of changes.

-- The key of a logged row within its table.
create function row_key(of_row jsonb, columns text[]) returns jsonb immutable parallel safe language sql as $$
    select jsonb_agg(of_row -> c.name order by c.place) from unnest(columns) with ordinality c (name, place)
$$;

-- What a row holds in columns that were added after it was logged: their defaults.
create function blank_row(of_table text) returns jsonb language plpgsql volatile set search_path = public, pg_temp as $$
declare
    defaults text;
    made jsonb;
begin
    select string_agg(format('%L, %s', a.attname, pg_get_expr(d.adbin, d.adrelid)), ', ') into defaults
    from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = to_regclass(quote_ident(of_table)) and not a.attisdropped and a.attgenerated = '';
    execute 'select jsonb_build_object(' || coalesce(defaults, '') || ')' into made;
    return made;
end $$;

-- The rows of these things as they stood at the instant: of each row its newest image. A transaction counts from its
-- last change to the thing on, so that nothing is seen half done. The version of a thing, and when it was last
-- changed, are those of the newest change to any of its rows.
create function rows_at(things uuid[], moment timestamptz) returns table (row_table text, image jsonb)
    language sql stable set search_path = public, pg_temp as $$
    with logged as (
        select c.id, c.aggregate, c.row_table, c.root, c.before, c.after, c.version, coalesce(c.begun, c.at) as begun,
            max(c.at) over (partition by c.aggregate, c.tx) as done_at
        from change c where c.aggregate = any (things)),
    told as materialized (select * from logged where done_at <= moment),
    newest as (select distinct on (aggregate) aggregate, version, begun from told order by aggregate, id desc),
    keys as (
        select k.relname::text as row_table, array_agg(a.attname::text order by a.attname) as columns
        from pg_index i join pg_class k on k.oid = i.indrelid
        join pg_attribute a on a.attrelid = k.oid and a.attnum = any (i.indkey)
        where i.indisprimary and k.relnamespace = 'public'::regnamespace
            and k.relname in (select distinct t.row_table from told t)
        group by k.relname),
    states as (
        select t.aggregate, t.row_table, t.root, t.id, s.kept, row_key(s.named, k.columns) as key,
            case when s.kept then s.named end as image
        from told t join keys k on k.row_table = t.row_table
        cross join lateral (values (t.before, false), (t.after, true)) s (named, kept)
        where s.named is not null),
    standing as (
        select distinct on (aggregate, row_table, key) aggregate, row_table, root, image
        from states order by aggregate, row_table, key, id desc, kept desc)
    select s.row_table, case when s.root
        then s.image || jsonb_build_object('version', n.version, 'updated_at', n.begun) else s.image end
    from standing s join newest n on n.aggregate = s.aggregate where s.image is not null
$$;

create index change_of_priority on change (plan, id) where type = 'priority' and root;
create index change_needing on change ((after ->> 'depends_on_id')) where row_table = 'action_dependency';
create index change_of_membership on change ((after ->> 'agency_id')) where type = 'membership';

-- The things that an answer about one of them is made of: what stood below it, and whatever those named, up to their
-- partnership; of a plan, whose readiness asks for them, the memberships of its agencies too; and what stands beside it,
-- by which its place is counted.
create function things_around(of_type text, thing uuid, moment timestamptz) returns uuid[]
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    known uuid[] := '{}';
    fresh uuid[] := array[thing] || case of_type
        when 'plan' then array(select distinct c.aggregate from change c where c.plan = thing and c.at <= moment)
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
