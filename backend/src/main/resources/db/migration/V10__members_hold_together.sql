-- What holds between the members of a partnership, whoever writes the rows.

-- The Act's own numbering: 10(1)(a) the authority, 10(4)(a) to (g) its relevant partners, 10(1)(c) those invited.
alter table agency_section10 drop constraint agency_section10_category_check;
alter table agency_section10 add constraint agency_section10_category_check
    check (category ~ '^10\((1\)\([ac]|4\)\([a-g])\)$');
-- Rows are written one by one; what counts is how they stand in the end.
alter table agency_section10 drop constraint one_category_at_a_time;
alter table agency_section10 add constraint one_category_at_a_time
    exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred;

-- An officer's agency, and the group that a group answers to, are of the same partnership.
alter table agency add constraint agency_in_partnership unique (id, partnership_id);
alter table officer drop constraint officer_agency_id_fkey;
alter table officer add constraint officer_agency_in_partnership
    foreign key (agency_id, partnership_id) references agency (id, partnership_id);
alter table partner_group add constraint group_in_partnership unique (id, partnership_id);
alter table partner_group drop constraint partner_group_parent_id_fkey;
alter table partner_group add constraint group_parent_in_partnership
    foreign key (parent_id, partnership_id) references partner_group (id, partnership_id);
create index partner_group_parent on partner_group (parent_id, partnership_id);
create index partner_group_partnership on partner_group (partnership_id, id);
create index agency_partnership on agency (partnership_id, id);
create index membership_agency on membership (agency_id);
create index seat_agency on seat (agency_id);
create index seat_officer on seat (officer_id);

create function groups_answer_upwards() returns trigger language plpgsql as $$
begin
    if new.parent_id is not null and exists (
        with recursive above as (
            select id, parent_id from partner_group where id = new.parent_id
            union select g.id, g.parent_id from partner_group g join above a on g.id = a.parent_id)
        select from above where id = new.id) then
        raise exception 'group % would answer to itself', new.id
            using errcode = 'check_violation', constraint = 'groups_answer_upwards';
    end if;
    return new;
end $$;
create trigger b_upwards before insert or update of parent_id on partner_group
    for each row execute function groups_answer_upwards();

create function seat_in_partnership() returns trigger language plpgsql as $$
begin
    if exists (
        select from partner_group g
        where g.id = new.group_id and (
            exists (select from agency a where a.id = new.agency_id and a.partnership_id <> g.partnership_id)
            or exists (select from officer o where o.id = new.officer_id and o.partnership_id <> g.partnership_id))) then
        raise exception 'a seat is of the partnership of its group'
            using errcode = 'check_violation', constraint = 'seat_in_partnership';
    end if;
    return new;
end $$;
create trigger b_partnership before insert or update on seat
    for each row execute function seat_in_partnership();

-- An agency is a member of the partnership that it belongs to and of that one's districts.
create function membership_in_partnership() returns trigger language plpgsql as $$
begin
    if not exists (
        select from agency a join partnership p on p.id = new.partnership_id
        where a.id = new.agency_id and a.partnership_id in (p.id, p.parent_id)) then
        raise exception 'the agency is of another partnership'
            using errcode = 'check_violation', constraint = 'membership_in_partnership';
    end if;
    return new;
end $$;
create trigger b_partnership before insert or update of agency_id, partnership_id on membership
    for each row execute function membership_in_partnership();

-- A membership under which something was promised is history: it ends, it is not deleted.
create function membership_unused() returns trigger language plpgsql as $$
begin
    if exists (
        select from assignment s join action a on a.id = s.action_id
        where s.agency_id = old.agency_id and a.partnership_id = old.partnership_id)
        or exists (
            select from seat s join partner_group g on g.id = s.group_id
            where s.agency_id = old.agency_id and g.partnership_id = old.partnership_id) then
        raise exception 'the membership is still referenced by what the agency promised or the seats it holds'
            using errcode = 'foreign_key_violation', constraint = 'membership_unused';
    end if;
    return old;
end $$;
create trigger b_unused before delete on membership for each row execute function membership_unused();

-- An invitation whose time has run out makes room for another.
alter table invitation drop constraint invitation_status_check;
alter table invitation add constraint invitation_status_check
    check (status in ('open', 'accepted', 'withdrawn', 'expired'));
create index access_grant_partnership on access_grant (partnership_id, id);
create index access_grant_agency on access_grant (agency_id, id);
create index access_grant_group on access_grant (group_id, id);
