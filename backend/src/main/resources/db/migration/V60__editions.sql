-- Editions: numbered, dated copies of whole plans. What stands in one never changes again.
create table edition (
    id uuid primary key,
    partnership_id uuid not null,
    plan_id uuid not null,
    number integer not null check (number > 0),
    major integer not null check (major between 0 and 9999),
    minor integer not null check (minor between 0 and 9999),
    occasion text not null check (occasion in ('consultation', 'agreed', 'published', 'requested')),
    reason text,
    unconfirmed bigint not null, missing bigint not null, suspicious bigint not null,
    published_at timestamptz,
    made_tx xid8 not null default pg_current_xact_id(),
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    -- No cascade: a plan that has an edition is not deleted.
    foreign key (plan_id, partnership_id) references plan (id, partnership_id),
    unique (plan_id, number),
    constraint edition_label unique (plan_id, major, minor)
);

-- One row for the plan with its sections and themes, and one for each priority, action and indicator. A body holds what
-- was said, with ids in the place of names, so that two bodies are alike exactly when the plan says the same.
create table edition_row (
    edition_id uuid not null references edition,
    kind text not null check (kind in ('plan', 'priority', 'action', 'indicator')),
    thing uuid not null,
    position integer not null,
    priority_id uuid, parent_id uuid,
    ref text, title text,
    version bigint not null,
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    primary key (edition_id, kind, thing),
    unique (edition_id, kind, position)
);
create index edition_row_thing on edition_row (thing);

-- What the ids in its bodies were called then. The name of a person is the one thing that may be blanked later.
create table edition_name (
    edition_id uuid not null references edition,
    kind text not null check (kind in ('agency', 'officer', 'post', 'group', 'plan', 'outcome')),
    key text not null,
    code text,
    name text,
    primary key (edition_id, kind, key),
    check (name is not null or kind = 'officer')
);
create index edition_name_person on edition_name (key) where kind = 'officer';

call keep_history_of('edition', 'edition');

create function edition_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
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
create trigger b_stays before update or delete on edition for each row execute function edition_stays();
create trigger b_stays before update or delete on edition_row for each row execute function edition_stays();
create trigger b_stays before update or delete on edition_name for each row execute function edition_stays();
create trigger b_stays_whole before truncate on edition for each statement execute function edition_stays();
create trigger b_stays_whole before truncate on edition_row for each statement execute function edition_stays();
create trigger b_stays_whole before truncate on edition_name for each statement execute function edition_stays();

-- An edition is written in one transaction; nothing is added to it later.
create function edition_is_made_once() returns trigger language plpgsql as $$
begin
    if exists (select from fresh f join edition e on e.id = f.edition_id where e.made_tx <> pg_current_xact_id()) then
        raise exception 'nothing is added to an edition' using errcode = '23000', constraint = 'edition_stays';
    end if;
    return null;
end $$;
create trigger m_once after insert on edition_row referencing new table as fresh
    for each statement execute function edition_is_made_once();
create trigger m_once after insert on edition_name referencing new table as fresh
    for each statement execute function edition_is_made_once();

revoke update, delete, truncate on edition, edition_row, edition_name from ${serviceRole};
grant update (published_at) on edition to ${serviceRole};
grant update (name) on edition_name to ${serviceRole};

-- What an edition knows is not deleted: it is ended.
create function known_by_edition() returns trigger language plpgsql as $$
begin
    if exists (select from edition_row where thing = old.id) then
        raise exception 'it is still referenced by an edition'
            using errcode = 'foreign_key_violation', constraint = 'known_by_edition';
    end if;
    return old;
end $$;
create trigger b_known before delete on priority for each row execute function known_by_edition();
create trigger b_known before delete on action for each row execute function known_by_edition();
create trigger b_known before delete on indicator for each row execute function known_by_edition();
