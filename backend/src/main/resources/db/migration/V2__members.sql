-- Partnerships and their members.
create table area (
    id uuid primary key,
    code text not null unique check (code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('england', 'region', 'county', 'district', 'community')),
    parent_id uuid references area,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null
);

create table partnership (
    id uuid primary key,
    name text not null check (name <> ''),
    short_name text not null check (short_name <> ''),
    kind text not null check (kind in ('county', 'unitary', 'metropolitan-borough', 'london-borough', 'district')),
    area_id uuid references area,
    childrens_services_authority boolean not null,
    parent_id uuid references partnership,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check (parent_id <> id)
);
create unique index partnership_name on partnership (lower(name));
create index partnership_parent on partnership (parent_id);

-- Agencies, officers and groups belong to a top-level partnership: one without a parent.
create function must_be_top_level() returns trigger language plpgsql as $$
begin
    if exists (select from partnership where id = new.partnership_id and parent_id is not null) then
        raise exception 'partnership % is a district of another' , new.partnership_id
            using errcode = 'check_violation', constraint = 'partnership_is_top_level';
    end if;
    return new;
end $$;
create function parent_must_be_top_level() returns trigger language plpgsql as $$
begin
    if new.parent_id is not null and (
        exists (select from partnership where id = new.parent_id and parent_id is not null)
        or exists (select from partnership where parent_id = new.id)) then
        raise exception 'partnerships nest one level deep'
            using errcode = 'check_violation', constraint = 'partnership_nests_one_level';
    end if;
    return new;
end $$;
create trigger b_level before insert or update of parent_id on partnership
    for each row execute function parent_must_be_top_level();

create table agency (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('council', 'district-council', 'health', 'police', 'probation', 'youth-offending',
        'youth-service', 'school', 'college', 'learning-and-skills', 'voluntary', 'fire', 'housing',
        'safeguarding-board', 'other')),
    aliases text[] not null default '{}',
    active_from date, active_to date,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check (active_from <= active_to)
);
create unique index agency_code on agency (partnership_id, lower(code));
create index agency_name_like on agency using gin (lower(name) gin_trgm_ops);
create trigger b_level before insert or update of partnership_id on agency
    for each row execute function must_be_top_level();

-- The Children Act 2004, section 10: the authority itself, its relevant partners, and others, for as long as it holds.
create table agency_section10 (
    agency_id uuid not null references agency on delete cascade,
    category text not null check (category in ('authority', '10-4-a', '10-4-b', '10-4-c', '10-4-d', '10-4-e', '10-4-f',
        '10-4-g', 'other')),
    valid_from date, valid_to date,
    ordinal integer not null,
    primary key (agency_id, ordinal),
    check (valid_from <= valid_to),
    constraint one_category_at_a_time exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table membership (
    id uuid primary key,
    agency_id uuid not null references agency,
    partnership_id uuid not null references partnership,
    valid_from date not null, valid_to date,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check (valid_from <= valid_to),
    constraint one_membership_at_a_time exclude using gist
        (agency_id with =, partnership_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index membership_partnership on membership (partnership_id, id);

create table officer (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    agency_id uuid references agency,
    kind text not null check (kind in ('person', 'post')),
    name text not null check (name <> ''),
    job_title text, email text,
    left_on date,
    aliases text[] not null default '{}',
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null
);
create index officer_partnership on officer (partnership_id, id);
create index officer_agency on officer (agency_id);
create index officer_name_like on officer using gin (lower(name) gin_trgm_ops);
create trigger b_level before insert or update of partnership_id on officer
    for each row execute function must_be_top_level();

create table partner_group (
    id uuid primary key,
    partnership_id uuid not null references partnership,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('board', 'executive', 'sub-group', 'district-group')),
    parent_id uuid references partner_group,
    terms_of_reference text,
    aliases text[] not null default '{}',
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    check (parent_id <> id)
);
create unique index partner_group_code on partner_group (partnership_id, lower(code));
create index partner_group_name_like on partner_group using gin (lower(name) gin_trgm_ops);
create trigger b_level before insert or update of partnership_id on partner_group
    for each row execute function must_be_top_level();

create table seat (
    id uuid primary key,
    group_id uuid not null references partner_group on delete cascade,
    ordinal integer not null,
    agency_id uuid references agency,
    role text,
    statutory boolean not null, chair boolean not null, in_attendance boolean not null,
    officer_id uuid references officer,
    valid_from date, valid_to date,
    unique (group_id, ordinal) deferrable initially deferred,
    check (agency_id is not null or role is not null),
    check (valid_from <= valid_to)
);

call keep_history_of('area', 'area');
call keep_history_of('partnership', 'partnership');
call keep_history_of('agency', 'agency');
call keep_history_under('agency_section10', 'agency', 'agency', 'agency_id', 'section10');
call keep_history_of('membership', 'membership');
call keep_history_of('officer', 'officer');
call keep_history_of('partner_group', 'group');
call keep_history_under('seat', 'group', 'partner_group', 'group_id', 'seats');
