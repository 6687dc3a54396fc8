-- A person's name and address can be taken out of everything that is kept (UK GDPR, article 17), the record of changes
-- and the editions too, which nobody else may change. What a line says, who did what and when, stays.
alter table officer add column erased_on date;

-- An edition stays as it was made, but for a name that is taken out of it.
create or replace function edition_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if current_setting('waymark.erasing', true) = 'on' then
            return new; -- only the function below sets it with the right to change these tables
        end if;
        if tg_table_name = 'edition_name' then
            if old.kind = 'officer' and new.name is null and to_jsonb(new) - 'name' = to_jsonb(old) - 'name' then
                return new;
            end if;
        elsif tg_table_name = 'edition' then
            if old.published_at is null and new.published_at is not null
                and to_jsonb(new) - '{published_at,version,updated_at,tx}'::text[]
                    = to_jsonb(old) - '{published_at,version,updated_at,tx}'::text[] then
                return new;
            end if;
        end if;
    end if;
    raise exception 'an edition stays as it was made' using errcode = '23000', constraint = 'edition_stays';
end $$;

-- An image of a row without what these of its keys hold.
create function blanked(image jsonb, keys text[]) returns jsonb immutable language sql as $$
    select image || coalesce((
        select jsonb_object_agg(k, case jsonb_typeof(image -> k) when 'array' then '[]'::jsonb when 'null' then 'null'::jsonb
            else '"Name removed"'::jsonb end)
        from unnest(keys) k where image ? k), '{}')
$$;

-- What finds these words and no others: whole, whatever their case.
create function found_by(words text[]) returns text immutable language sql as $$
    select '(?<![[:alnum:]])(' || string_agg(regexp_replace(w, '[^[:alnum:][:space:]]', '\\\&', 'g'), '|') || ')(?![[:alnum:]])'
    from unnest(words) w
$$;

-- The condition under which the rows of a table lie in the partnerships $1: by a column of their own, or by what they
-- hang on. Null for what lies in none.
create function lies_in(which regclass, depth integer default 3) returns text stable language plpgsql as $$
declare
    place text := (select attname from pg_attribute where attrelid = which and attname in ('partnership_id', 'partnership')
                   and not attisdropped);
    hangs record;
    above text;
begin
    if place is not null then
        return format('%I = any ($1)', place);
    end if;
    if depth > 0 then
        for hangs in
            select a.attname as own, t.attname as key, c.confrelid::regclass as target
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
            where c.conrelid = which and c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid <> which
            order by a.attnotnull desc, c.conkey[1] loop
            above := lies_in(hangs.target, depth - 1);
            if above is not null then
                return format('%I in (select %I from %s where %s)', hangs.own, hangs.key, hangs.target, above);
            end if;
        end loop;
    end if;
    return null;
end $$;

-- Takes the name and the address of one person who has left out of everything. It reads the words itself and takes none,
-- so that nothing else can be blanked through it. A name that somebody else in the partnership bears too, or that is a
-- single word, is left in free text: there nobody can tell whose it is.
create function erase_person(which uuid) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    today constant date := (now() at time zone 'Europe/London')::date;
    removed constant text := 'Name removed';
    person officer%rowtype;
    ids uuid[];
    family uuid[];
    names text[];
    addresses text[];
    actors text[];
    words text[];
    plain text;
    quoted text;
    place record;
    touched bigint;
    lines bigint := 0;
    editions bigint := 0;
    entries bigint := 0;
begin
    -- Nothing is put into the feed meanwhile: the stamper takes the same lock, and goes on once this is kept.
    perform pg_advisory_xact_lock(7209001);
    select * into person from officer where id = which for update;
    if not found or person.kind <> 'person' or person.merged_into is not null or person.erased_on is not null
        or coalesce(person.left_on > today, true) then
        raise exception 'only the name of a person who has left is removed, once'
            using errcode = 'check_violation', constraint = 'erasure_of_a_leaver';
    end if;
    ids := array(select id from officer where id = which or merged_into = which);
    family := array(select id from partnership where person.partnership_id in (id, parent_id));
    names := array(
        select distinct n from (
            select o.name from officer o where o.id = any (ids)
            union all select unnest(o.aliases) from officer o where o.id = any (ids)
            union all select i.image ->> 'name' from change c cross join lateral (values (c.before), (c.after)) i (image)
                where c.row_table = 'officer' and c.aggregate = any (ids)
            union all select jsonb_array_elements_text(i.image -> 'aliases')
                from change c cross join lateral (values (c.before), (c.after)) i (image)
                where c.row_table = 'officer' and c.aggregate = any (ids)) x (n)
        where n is not null and n <> removed);
    addresses := array(
        select distinct lower(e) from (
            select o.email from officer o where o.id = any (ids)
            union all select v.email from invitation v where v.officer_id = any (ids)
            union all select i.image ->> 'email' from change c cross join lateral (values (c.before), (c.after)) i (image)
                where c.row_table = 'officer' and c.aggregate = any (ids)) x (e)
        where e is not null and e <> removed);
    actors := array(
        select distinct a from (
            select g.issuer || ' ' || g.subject from access_grant g where g.officer_id = any (ids)
            union all select (i.image ->> 'issuer') || ' ' || (i.image ->> 'subject')
                from change c cross join lateral (values (c.before), (c.after)) i (image)
                where c.row_table = 'access_grant' and (i.image ->> 'officer_id')::uuid = any (ids)) x (a)
        where a is not null);
    words := array(
        select e from unnest(addresses) e where not exists (
            select from officer o where o.partnership_id = person.partnership_id and not o.id = any (ids)
                and lower(o.email) = e)) || array(
        select n from unnest(names) n where n ~ '\s' and not exists (
            select from officer o where o.partnership_id = person.partnership_id and not o.id = any (ids)
                and (lower(o.name) = lower(n) or exists (select from unnest(o.aliases) a where lower(a) = lower(n)))));

    -- What is kept of them under their own id.
    update officer set name = removed, email = null, aliases = '{}', erased_on = today where id = any (ids);
    delete from external_id where officer_id = any (ids);
    delete from known_name where officer_id = any (ids);
    delete from access_grant where officer_id = any (ids);
    -- Only inside the county and its districts: whom somebody calls by this principal or address elsewhere is theirs.
    update access_grant set name = removed where issuer || ' ' || subject = any (actors) and name is not null and (
        partnership_id = any (family) or agency_id in (select id from agency where partnership_id = any (family))
            or group_id in (select id from partner_group where partnership_id = any (family)));
    update invitation set email = 'name-removed@invalid',
            status = case status when 'open' then 'withdrawn' else status end
        where officer_id = any (ids) or (lower(email) = any (addresses) and (
        partnership_id = any (family) or agency_id in (select id from agency where partnership_id = any (family))
            or group_id in (select id from partner_group where partnership_id = any (family))));
    update job set name = null where issuer || ' ' || principal = any (actors) and partnership_id = any (family);
    update note set author_name = removed
        where issuer || ' ' || subject = any (actors) and author_name is not null and partnership_id = any (family);
    update note_settled s set name = removed from change c
        where c.row_table = 'note_settled' and c.actor = any (actors) and c.partnership = any (family)
            and s.note_id = (c.after ->> 'note_id')::uuid and s.name is not null;
    perform set_config('waymark.erasing', 'on', true);
    update edition_name set name = null where kind = 'officer' and key = any (ids::text[]) and name is not null;
    get diagnostics editions = row_count;

    -- What people have written.
    if cardinality(words) > 0 then
        plain := found_by(words);
        quoted := found_by(array(select substr(q, 2, length(q) - 2) from unnest(words) w, lateral (select to_jsonb(w)::text) j (q)));
        execute 'delete from known_name where partnership_id = any ($1) and name_key ~* $2' using family, plain;
        for place in
            select c.oid::regclass as of_table, c.relname, a.attname, a.atttypid::regtype::text as kind, lies_in(c.oid) as here
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) and a.attgenerated = ''
                and c.relname <> 'known_name'
            order by c.relname in ('change', 'feed'), c.relname, a.attnum loop
            continue when place.here is null;
            execute case place.kind
                when 'text' then format('update %1$s set %2$I = regexp_replace(%2$I, $2, $4, ''gi'') where %3$s and %2$I ~* $2',
                    place.of_table, place.attname, place.here)
                when 'jsonb' then format('update %1$s set %2$I = regexp_replace(%2$I::text, $3, $4, ''gi'')::jsonb
                    where %3$s and %2$I::text ~* $3', place.of_table, place.attname, place.here)
                else format('update %1$s set %2$I = array(select regexp_replace(x, $2, $4, ''gi'') from unnest(%2$I) x)
                    where %3$s and exists (select from unnest(%2$I) x where x ~* $2)', place.of_table, place.attname, place.here)
                end using family, plain, quoted, removed;
            get diagnostics touched = row_count;
            if place.relname in ('change', 'feed') then
                entries := entries + touched;
            elsif place.relname like 'edition%' then
                editions := editions + touched;
            else
                lines := lines + touched;
            end if;
        end loop;
        update idempotency set answer = regexp_replace(answer::text, quoted, removed, 'gi')::jsonb
            where answer::text ~* quoted and exists (
                select from unnest(family || ids) i where position(i::text in answer::text) > 0);
    end if;

    -- The record last: what was done here stands in it, too.
    update change set before = blanked(before, '{name,email,aliases,system,value}'),
            after = blanked(after, '{name,email,aliases,system,value}')
        where type = 'officer' and aggregate = any (ids);
    get diagnostics touched = row_count;
    entries := entries + touched;
    update change c set before = blanked(before, '{name}'), after = blanked(after, '{name}')
        where row_table = 'access_grant' and exists (
            select from (values (c.before), (c.after)) i (image)
            where (i.image ->> 'issuer') || ' ' || (i.image ->> 'subject') = any (actors)
                and ((i.image ->> 'partnership_id')::uuid = any (family)
                    or (i.image ->> 'officer_id')::uuid = any (ids)
                    or (i.image ->> 'agency_id')::uuid in (select id from agency where partnership_id = any (family))
                    or (i.image ->> 'group_id')::uuid in (select id from partner_group where partnership_id = any (family))));
    update change c set before = blanked(before, '{author_name,name}'), after = blanked(after, '{author_name,name}')
        where row_table in ('note', 'note_settled') and actor = any (actors) and partnership = any (family);
    update change c set before = blanked(before, '{email}'), after = blanked(after, '{email}')
        where row_table = 'invitation' and exists (
            select from (values (c.before), (c.after)) i (image)
            where (i.image ->> 'officer_id')::uuid = any (ids) or (lower(i.image ->> 'email') = any (addresses)
                and ((i.image ->> 'partnership_id')::uuid = any (family)
                    or (i.image ->> 'agency_id')::uuid in (select id from agency where partnership_id = any (family))
                    or (i.image ->> 'group_id')::uuid in (select id from partner_group where partnership_id = any (family)))));
    update change set actor_name = removed
        where actor = any (actors) and actor_name is not null and partnership = any (family);
    get diagnostics touched = row_count;
    entries := entries + touched;
    update feed set actor_name = removed
        where actor = any (actors) and actor_name is not null and partnership = any (family);
    perform set_config('waymark.erasing', '', true);
    return jsonb_build_object('lines', lines, 'editions', editions, 'record', entries);
end $$;
revoke execute on function erase_person(uuid) from public;
grant execute on function erase_person(uuid) to ${serviceRole};
