-- All that is held of a person is told to them whole, and what is theirs alone goes with their name.

-- Their own ids: the one they stand under, and those that were merged into it.
create function ids_of_officer(which uuid) returns uuid[] stable language sql as $$
    select array(select o.id from officer o where o.id = which or o.merged_into = which)
$$;

-- The county's partnership of an officer, and its districts: what happened elsewhere is not theirs to show or to take.
create function family_of_officer(which uuid) returns uuid[] stable language sql as $$
    select array(select p.id from partnership p join officer o on o.id = which where o.partnership_id in (p.id, p.parent_id))
$$;

-- The principals that were ever said to be them, as the record of changes writes them.
create function principals_of_officer(which uuid) returns text[] stable language sql as $$
    select array(
        select g.issuer || ' ' || g.subject from access_grant g where g.officer_id = any (ids_of_officer(which))
        union
        select (i.image ->> 'issuer') || ' ' || (i.image ->> 'subject')
        from change c cross join lateral (values (c.before), (c.after)) i (image)
        where c.row_table = 'access_grant' and (i.image ->> 'officer_id')::uuid = any (ids_of_officer(which)))
$$;

-- Tables whose rows are somebody's own affair and nobody else's: they are told to that person alone, and deleted with
-- their name. Such a table says whose a row is by officer_id, or by issuer and subject.
create table own_affair (of_table text primary key);
revoke insert, update, delete, truncate on own_affair from ${serviceRole};
insert into own_affair (of_table)
    select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname in ('watch', 'news_seen', 'plan_seen', 'saved_view', 'calendar_feed', 'mail_preference', 'mail_item', 'mail_message');

-- The condition under which a row t of such a table is theirs: $1 their ids, $2 their principals, $3 the partnerships.
-- What belongs to no partnership is everybody's who still has a role in another county.
create function owned_by(of_table regclass) returns text stable language sql as $$
    select case
        when 'officer_id' = any (a.names) then 't.officer_id = any ($1)'
        when 'partnership_id' = any (a.names)
            then 't.issuer || '' '' || t.subject = any ($2) and t.partnership_id = any ($3)'
        else 't.issuer || '' '' || t.subject = any ($2) and not exists (
            select from access_grant g left join agency a on a.id = g.agency_id left join partner_group u on u.id = g.group_id
            where (g.issuer, g.subject) = (t.issuer, t.subject)
                and (coalesce(g.partnership_id, a.partnership_id, u.partnership_id) = any ($3)) is not true)' end
    from (select array_agg(attname::text) as names from pg_attribute
          where attrelid = of_table and attnum > 0 and not attisdropped) a
$$;

create function own_rows(which uuid) returns table (of_table text, said jsonb)
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    place record;
begin
    for place in select o.of_table as called from own_affair o order by 1 loop
        return query execute format('select %L::text, to_jsonb(t) - ''{issuer,subject,officer_id,version,tx,secret,html}''::text[]
            from %I t where %s', place.called, place.called, owned_by(place.called::regclass))
            using ids_of_officer(which), principals_of_officer(which), family_of_officer(which);
    end loop;
end $$;

-- Their name is taken out as before. What was theirs alone is found by who they were, which the record goes on to know.
alter function erase_person(uuid) rename to erase_name;
revoke execute on function erase_name(uuid) from ${serviceRole};

create function erase_person(which uuid) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    said constant jsonb := erase_name(which);
    place record;
    touched bigint;
    own bigint := 0;
begin
    for place in select o.of_table as called from own_affair o order by 1 loop
        execute format('delete from %I t where %s', place.called, owned_by(place.called::regclass))
            using ids_of_officer(which), principals_of_officer(which), family_of_officer(which);
        get diagnostics touched = row_count;
        own := own + touched;
    end loop;
    return said || jsonb_build_object('own', own);
end $$;
revoke execute on function erase_person(uuid) from public;
grant execute on function erase_person(uuid) to ${serviceRole};

-- Somebody names an officer at the very moment in which another merges them, or an agency while it is succeeded. Neither
-- sees what the other has not committed yet. So at its end each transaction that names one shares a lock with all others
-- that do, and whoever lets one go holds it alone. It is taken when nothing else is waited for any more, therefore no
-- two can wait for each other.
create function names_too(which uuid) returns void language sql as $$
    select pg_advisory_xact_lock_shared(7209003, hashtext(which::text))
$$;

-- From here on nobody names it any more, and what others have named it in is to be seen. Whoever goes on to write those
-- lines may meet one that is held by somebody who waits for this: then this one gives way.
create function goes_alone(which uuid) returns void language sql as $$
    select pg_advisory_xact_lock(7209003, hashtext(which::text));
    select set_config('lock_timeout', '800ms', true);
$$;

-- Nobody leads a thing twice, and its leads stand without a gap.
create procedure lead_once(of_table text, thing text, line jsonb, who uuid) language plpgsql as $$
declare
    lead record;
begin
    execute format('delete from %1$I l using %1$I k where l.%2$I = ($1 ->> %2$L)::uuid and k.%2$I = l.%2$I
        and l.officer_id = $2 and k.officer_id = $2 and k.ordinal < l.ordinal', of_table, thing) using line, who;
    for lead in execute format('select ordinal, row_number() over (order by ordinal) - 1 as place from %I
            where %I = ($1 ->> %2$L)::uuid order by ordinal', of_table, thing) using line loop
        execute format('update %I set ordinal = $1 where %I = ($2 ->> %2$L)::uuid and ordinal = $3 and ordinal <> $1',
            of_table, thing) using lead.place, line, lead.ordinal;
    end loop;
end $$;

-- Whoever named one that was merged meanwhile means who they have become. Arguments: the columns that name officers.
create function named_officer_goes_on() returns trigger language plpgsql as $$
declare
    named uuid;
    survivor uuid;
begin
    for named in
        select distinct (to_jsonb(new) ->> c)::uuid from unnest(tg_argv) c
        where to_jsonb(new) ->> c is not null
            and (tg_op = 'INSERT' or to_jsonb(old) ->> c is distinct from to_jsonb(new) ->> c)
        order by 1 loop
        perform names_too(named);
        select o.merged_into into survivor from officer o where o.id = named;
        continue when survivor is null;
        perform name_instead(named, survivor);
        if tg_table_name like '%\_lead' then
            call lead_once(tg_table_name, replace(tg_table_name, '_lead', '_id'), to_jsonb(new), survivor);
        end if;
    end loop;
    return null;
end $$;

-- Watches the columns of a table that name officers.
create procedure follow_officers(of_table regclass) language plpgsql as $$
declare
    named record;
begin
    select string_agg(distinct quote_ident(a.attname), ', ') as columns,
        string_agg(distinct quote_literal(a.attname), ', ') as arguments into named
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'officer'::regclass and cardinality(c.conkey) = 1 and c.conrelid = of_table;
    execute format('create constraint trigger zz_officers after insert or update of %1$s on %2$s
        deferrable initially deferred for each row when (num_nonnulls(%3$s) > 0)
        execute function named_officer_goes_on(%4$s)',
        named.columns, of_table, regexp_replace(named.columns, '(^|, )', '\1new.', 'g'), named.arguments);
end $$;
do $$
declare
    place regclass;
begin
    for place in
        select distinct c.conrelid::regclass from pg_constraint c
        where c.contype = 'f' and c.confrelid = 'officer'::regclass and cardinality(c.conkey) = 1
            and c.conrelid not in ('officer'::regclass, 'external_id'::regclass) loop
        call follow_officers(place);
    end loop;
end $$;

-- The last word: nothing names who was merged.
create function merged_is_not_named() returns trigger language plpgsql as $$
declare
    place record;
    named boolean;
begin
    perform goes_alone(new.id);
    for place in
        select c.conrelid::regclass as of_table, a.attname as of_column
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'officer'::regclass and cardinality(c.conkey) = 1
            and c.conrelid not in ('officer'::regclass, 'external_id'::regclass) loop
        execute format('select exists (select from %s where %I = $1)', place.of_table, place.of_column)
            into named using new.id;
        if named then
            raise exception 'somebody who was merged is still named in %', place.of_table
                using errcode = 'check_violation', constraint = 'merged_is_not_named';
        end if;
    end loop;
    return null;
end $$;
create constraint trigger zz_merged after update of merged_into on officer deferrable initially deferred
    for each row when (new.merged_into is not null and old.merged_into is null) execute function merged_is_not_named();

-- An agency that was succeeded stays named where it was: in what has ended, and in closed plans. What is open names the
-- one that follows; who did not know yet is told.
create function named_agency_goes_on() returns trigger language plpgsql as $$
declare
    line constant jsonb := to_jsonb(new);
    named agency%rowtype;
begin
    if tg_op = 'UPDATE' and old.agency_id is not distinct from new.agency_id then
        return null;
    end if;
    perform names_too(new.agency_id);
    select * into named from agency a where a.id = new.agency_id;
    if named.succeeded_by is not null and line ->> 'merged_into' is null and coalesce(line ->> 'status', 'open') = 'open'
        and coalesce(coalesce(line ->> 'valid_to', line ->> 'left_on')::date > named.active_to, true) then
        raise exception 'the agency has been succeeded' using errcode = 'check_violation',
            constraint = 'agency_is_not_succeeded';
    end if;
    return null;
end $$;
do $$
declare
    place text;
begin
    foreach place in array '{assignment,indicator_agency,seat,officer,membership,access_grant,invitation}'::text[] loop
        execute format('create constraint trigger zz_agency after insert or update of agency_id on %I
            deferrable initially deferred for each row when (new.agency_id is not null)
            execute function named_agency_goes_on()', place);
    end loop;
end $$;
