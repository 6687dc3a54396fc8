-- What was deleted, so that it can be found and restored. What it was stands in the record of changes; here is only where.
create table deletion (
    id uuid primary key default gen_random_uuid(),
    tx xid8 not null default pg_current_xact_id(),
    at timestamptz not null default clock_timestamp(),
    type text not null check (type in ('plan', 'section', 'theme', 'priority', 'heading', 'indicator-place', 'action',
        'milestone', 'indicator')),
    thing uuid not null,
    partnership_id uuid not null references partnership,
    plan_id uuid,
    ref text, title text,
    -- What it stood under, from its own parent to its plan.
    under uuid[] not null,
    -- The one of the same transaction that it went with.
    with_id uuid references deletion,
    change_at timestamptz not null, change_id bigint not null,
    restored_at timestamptz
);
create index deletion_of_partnership on deletion (partnership_id, at, id) where with_id is null and restored_at is null;
create index deletion_of_plan on deletion (plan_id, at, id) where with_id is null and restored_at is null;
create index deletion_of_thing on deletion (thing);
create index deletion_with on deletion (with_id);
create index deletion_tx on deletion (tx);
revoke insert, update, delete, truncate on deletion from ${serviceRole};
grant update (restored_at) on deletion to ${serviceRole};

-- Arguments: what it is called, the table of its aggregate, and the column that names the aggregate. It runs after the
-- trigger that writes the record. A part whose aggregate goes as well is no deletion of its own.
create function note_deletion() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was constant jsonb := to_jsonb(old);
    is_root constant boolean := tg_argv[1] = tg_table_name;
    own constant uuid := coalesce(was ->> 'id', was ->> 'indicator_id')::uuid;
    whole jsonb;
    made uuid;
begin
    if is_root then
        whole := was;
    else
        execute format('select to_jsonb(t) from %I t where id = $1', tg_argv[1])
            into whole using (was ->> tg_argv[2])::uuid;
        if whole is null then
            return null;
        end if;
    end if;
    insert into deletion (type, thing, partnership_id, plan_id, ref, title, under, change_at, change_id)
        select tg_argv[0], own, (whole ->> 'partnership_id')::uuid,
            case when tg_argv[1] = 'plan' then (whole ->> 'id')::uuid else (whole ->> 'plan_id')::uuid end,
            coalesce(was ->> 'ref', was ->> 'label', was ->> 'part_label', case when not is_root then whole ->> 'ref' end),
            coalesce(was ->> 'title_text', was ->> 'title', was ->> 'text', was ->> 'wording_text', was ->> 'timescale_text',
                (select i.title_text from indicator i where i.id = (was ->> 'indicator_id')::uuid)),
            array_remove(array[case when not is_root then (whole ->> 'id')::uuid end,
                case when tg_argv[1] <> 'plan' then (whole ->> 'parent_id')::uuid end,
                (whole ->> 'priority_id')::uuid, (whole ->> 'plan_id')::uuid], null),
            c.at, c.id
        from change c
        where c.aggregate = (whole ->> 'id')::uuid and c.at >= now() and c.tx = pg_current_xact_id()
            and c.row_table = tg_table_name and c.operation = 'delete' and c.before = was
        order by c.id desc limit 1
        returning id into made;
    if is_root then
        update deletion set with_id = made where tx = pg_current_xact_id() and own = any (under) and id <> made;
    end if;
    return null;
end $$;
create trigger zz_deleted after delete on plan for each row execute function note_deletion('plan', 'plan', 'id');
create trigger zz_deleted after delete on plan_section
    for each row execute function note_deletion('section', 'plan', 'plan_id');
create trigger zz_deleted after delete on theme for each row execute function note_deletion('theme', 'plan', 'plan_id');
create trigger zz_deleted after delete on priority for each row execute function note_deletion('priority', 'priority', 'id');
create trigger zz_deleted after delete on action_heading
    for each row execute function note_deletion('heading', 'priority', 'priority_id');
create trigger zz_deleted after delete on priority_indicator
    for each row execute function note_deletion('indicator-place', 'priority', 'priority_id');
create trigger zz_deleted after delete on action for each row execute function note_deletion('action', 'action', 'id');
create trigger zz_deleted after delete on milestone
    for each row execute function note_deletion('milestone', 'action', 'action_id');
create trigger zz_deleted after delete on indicator
    for each row execute function note_deletion('indicator', 'indicator', 'id');

-- What is restored is newer than its tombstone, so that whoever follows the feed takes it in again; it was made when it
-- was made.
create or replace function touch() returns trigger language plpgsql as $$
declare
    kept constant text[] := '{version,created_at,updated_at,tx,next_due}';
    restores constant boolean := coalesce(current_setting('waymark.restoring', true), '') = 'yes';
begin
    if tg_op = 'INSERT' then
        new.version := case when restores
            then coalesce((select max(c.version) + 1 from change c where c.aggregate = new.id), 1) else 1 end;
        new.created_at := case when restores then coalesce(new.created_at, now()) else now() end;
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
create or replace function assignment_decided() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and coalesce(current_setting('waymark.restoring', true), '') = 'yes' then
        return new;
    end if;
    if tg_op = 'INSERT' or new.state is distinct from old.state then
        new.decided_at := case when new.state <> 'proposed' then now() end;
    end if;
    return new;
end $$;

-- By transaction is how one finds what went together.
create index change_undone on change (tx) where operation <> 'insert';

-- The rows that went with a deletion: its own, those below it, and those elsewhere that only held it to something else.
-- What a trigger makes by itself is left to it. They come back in turn: what stands under another went before it, and
-- what is below a thing went after it.
create function deleted_rows(which uuid) returns table (number bigint, row_table text, own boolean, was jsonb, turn bigint)
    language sql stable as $$
    with meant as (select * from deletion where id = which),
    things as (select array_agg(d.thing) as ids, array_agg(d.thing::text) as texts
        from deletion d where d.id = which or d.with_id = which),
    gone as (
        select c.*, c.aggregate = any (things.ids) or m.type not in ('plan', 'priority', 'action', 'indicator') as own,
            max(case when c.root then c.id end) over (partition by c.aggregate) as went
        from meant m cross join things join change c
            on c.at between m.change_at - interval '1 day' and m.change_at + interval '1 day'
            and c.tx = m.tx and c.operation = 'delete' and c.row_table <> 'action_agency'
        where case when m.type in ('plan', 'priority', 'action', 'indicator')
            then c.aggregate = any (things.ids)
                or exists (select from jsonb_each_text(c.before) e where e.key like '%id' and e.value = any (things.texts))
            else (c.at = m.change_at and c.id = m.change_id) or (m.type = 'milestone'
                and c.row_table = 'milestone_slip' and c.before ->> 'milestone_id' = any (things.texts)) end)
    select g.id, g.row_table, g.own, g.before,
        -- A slip hangs on its action and on its milestone, and goes with whichever goes first.
        row_number() over (order by g.own desc, g.went desc nulls last, g.root desc,
            g.row_table = 'milestone_slip', g.id desc)
    from gone g
$$;

-- What rows that went refer to and what is not there any more, nor comes with them.
create function restoring_lacks(which uuid) returns table (number bigint, own boolean, kind text, lacking uuid)
    language plpgsql stable as $$
declare
    coming constant text[] := array(select r.row_table || ' ' || (r.was ->> 'id') from deleted_rows(which) r
        where r.was ->> 'id' is not null);
    gone record;
    keyed record;
    referred text;
    stands boolean;
begin
    for gone in select * from deleted_rows(which) loop
        for keyed in
            select f.confrelid::regclass::text as target, n.attname::text as attribute
            from pg_constraint f join pg_attribute n on n.attrelid = f.conrelid and n.attnum = f.conkey[1]
            where f.contype = 'f' and f.conrelid = to_regclass(gone.row_table) and f.confrelid <> 'partnership'::regclass
        loop
            referred := gone.was ->> keyed.attribute;
            continue when referred is null or keyed.target || ' ' || referred = any (coming);
            execute format('select exists (select from %s where id = $1)', keyed.target)
                into stands using referred::uuid;
            if not stands then
                number := gone.number;
                own := gone.own;
                kind := keyed.target;
                lacking := referred::uuid;
                return next;
            end if;
        end loop;
    end loop;
end $$;

-- Puts rows back as they were. Columns that have come since keep what a new row would have, those that have gone are
-- left out.
create procedure restore_deletion(which uuid) language plpgsql as $$
declare
    gone record;
    columns text;
    row_now jsonb;
    last_place numeric;
    taken boolean;
    place text;
    left_out constant bigint[] := array(select l.number from restoring_lacks(which) l where not l.own);
begin
    perform set_config('waymark.restoring', 'yes', true);
    for gone in
        select d.* from deleted_rows(which) d where d.number <> all (left_out) order by d.turn
    loop
        row_now := gone.was;
        -- Whoever was merged or succeeded since is named by what became of them, and a sub-action follows its action.
        row_now := row_now || coalesce((select jsonb_build_object('officer_id', o.merged_into) from officer o
            where o.id = (gone.was ->> 'officer_id')::uuid and o.merged_into is not null), '{}');
        row_now := row_now || coalesce((select jsonb_build_object('agency_id', g.succeeded_by) from agency g
            where g.id = (gone.was ->> 'agency_id')::uuid and g.succeeded_by is not null), '{}');
        if gone.row_table = 'action' then
            row_now := row_now || coalesce((select jsonb_build_object('priority_id', a.priority_id) from action a
                where a.id = (gone.was ->> 'parent_id')::uuid), '{}');
        end if;
        place := case gone.row_table
            when 'priority' then 'plan_id = ($1 ->> ''plan_id'')::uuid'
            when 'action' then 'priority_id = ($1 ->> ''priority_id'')::uuid and parent_id is not distinct from ($1 ->> ''parent_id'')::uuid'
            when 'plan_section' then 'plan_id = ($1 ->> ''plan_id'')::uuid'
            when 'theme' then 'plan_id = ($1 ->> ''plan_id'')::uuid'
            when 'milestone' then 'action_id = ($1 ->> ''action_id'')::uuid'
            when 'action_heading' then 'priority_id = ($1 ->> ''priority_id'')::uuid'
            when 'priority_indicator' then 'priority_id = ($1 ->> ''priority_id'')::uuid' end;
        if place is not null then
            execute format('select exists (select from %1$I where %2$s and ordinal = ($1 ->> ''ordinal'')::numeric),'
                || ' (select coalesce(max(ordinal), -1) + 1 from %1$I where %2$s)', gone.row_table, place)
                into taken, last_place using row_now;
            if taken and gone.row_table in ('priority', 'action') then
                row_now := row_now || jsonb_build_object('ordinal', last_place);
            elsif taken then
                -- Parts make room: they are one thing with what they stand in.
                execute format('update %I set ordinal = ordinal + 1 where %s and ordinal >= ($1 ->> ''ordinal'')::numeric',
                    gone.row_table, place) using row_now;
            end if;
        end if;
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
            from pg_attribute a
            where a.attrelid = to_regclass(gone.row_table) and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = '' and row_now ? a.attname;
        execute format('insert into %1$I (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$I, $1)',
            gone.row_table, columns) using row_now;
    end loop;
    perform set_config('waymark.restoring', '', true);

    -- What pointed at it and was only let go points at it again, unless it has been pointed elsewhere since.
    update cross_reference x set target_priority_id = (c.before ->> 'target_priority_id')::uuid,
            target_action_id = (c.before ->> 'target_action_id')::uuid
        from deletion d join change c on c.tx = d.tx and c.operation = 'update' and c.row_table = 'cross_reference'
            and c.at between d.change_at - interval '1 day' and d.change_at + interval '1 day'
        where (d.id = which or d.with_id = which)
            and d.thing in ((c.before ->> 'target_priority_id')::uuid, (c.before ->> 'target_action_id')::uuid)
            and x.target_priority_id is null and x.target_action_id is null
            and x.action_id = (c.before ->> 'action_id')::uuid and x.text = c.before ->> 'text'
            and x.kind = c.before ->> 'kind' and x.ref = c.before ->> 'ref';
    update priority r set theme_id = d.thing
        from deletion d join change c on c.tx = d.tx and c.operation = 'update' and c.row_table = 'priority'
            and c.at between d.change_at - interval '1 day' and d.change_at + interval '1 day'
        where d.id = which and d.type = 'theme' and c.before ->> 'theme_id' = d.thing::text and r.id = c.aggregate
            and r.plan_id = d.plan_id and r.theme_id is null and c.after ->> 'theme_id' is null;
    update deletion set restored_at = now() where id = which or with_id = which;
end $$;
