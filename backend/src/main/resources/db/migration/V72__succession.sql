-- Who was entered twice, and which agency follows which. Ids that were merged or succeeded go on answering.
alter table officer add column merged_into uuid references officer check (merged_into <> id);
create index officer_merged_into on officer (merged_into);
alter table agency add column succeeded_by uuid references agency check (succeeded_by <> id);
create index agency_succeeded_by on agency (succeeded_by);

create table agency_succession (
    id uuid primary key,
    agency_id uuid not null references agency,
    kind text not null check (kind in ('renamed', 'merged', 'split')),
    took_place_on date not null,
    former_code text not null, former_name text not null,
    reason text
);
create index agency_succession_of on agency_succession (agency_id);
create table agency_successor (
    succession_id uuid not null references agency_succession,
    agency_id uuid not null references agency,
    ordinal integer not null,
    primary key (succession_id, agency_id)
);
create index agency_successor_agency on agency_successor (agency_id);
call keep_history_under('agency_succession', 'agency', 'agency', 'agency_id', 'succession');

-- What somebody holds is found by who they are.
create index indicator_contact on indicator (contact_officer_id);
create index plan_contact on plan (contact_id);
create index priority_lead_group on priority_lead (group_id);
create index access_grant_officer on access_grant (officer_id);
create index external_id_owner on external_id (owner_agency_id);

-- Whatever else names the one officer by key names the other, in tables that come later too. Where both stood in one
-- place that takes a person once, one of them goes.
create function name_instead(gone uuid, stays uuid) returns integer language plpgsql as $$
declare
    place record;
    line tid;
    named integer := 0;
begin
    for place in
        select c.conrelid::regclass as of_table, a.attname as of_column
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'officer'::regclass and cardinality(c.conkey) = 1
            and c.conrelid not in ('officer'::regclass, 'external_id'::regclass)
        order by 1, 2 loop
        for line in execute format('select ctid from %s where %I = $1', place.of_table, place.of_column) using gone loop
            begin
                execute format('update %s set %I = $1 where ctid = $2', place.of_table, place.of_column) using stays, line;
            exception when unique_violation then
                execute format('delete from %s where ctid = $1', place.of_table) using line;
            end;
            named := named + 1;
        end loop;
    end loop;
    return named;
end $$;
