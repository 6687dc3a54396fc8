-- What somebody keeps for themselves names no partnership: it is theirs all the same. Where a row says to which
-- partnership it belongs, by itself or by its agency, that one decides; what belongs to none is everybody's who still has a
-- role in another county.
create or replace function owned_by(of_table regclass) returns text stable language sql as $$
    select case
        when 'officer_id' = any (a.names) then 't.officer_id = any ($1)'
        else 't.issuer || '' '' || t.subject = any ($2) and coalesce(' || concat_ws(', ',
            case when 'partnership_id' = any (a.names) then 't.partnership_id = any ($3)' end,
            case when 'agency_id' = any (a.names)
                then '(select h.partnership_id = any ($3) from agency h where h.id = t.agency_id)' end,
            'not exists (
                select from access_grant g left join agency a on a.id = g.agency_id
                    left join partner_group u on u.id = g.group_id
                where (g.issuer, g.subject) = (t.issuer, t.subject)
                    and (coalesce(g.partnership_id, a.partnership_id, u.partnership_id) = any ($3)) is not true)') || ')' end
    from (select array_agg(attname::text) as names from pg_attribute
          where attrelid = of_table and attnum > 0 and not attisdropped) a
$$;

-- Who is asked for reports, and who asked, follows whoever was merged.
call follow_officers('round_reminder');
call follow_officers('reminded');

-- A round that is opened shares every action of which it asks, and waits for nobody who changes one but for whoever ends
-- or deletes it. Ending an action therefore holds it no more strongly than any other change; so that it does not end
-- unseen, whatever comes to stand under it shares it against changes too.
create or replace function action_under_current() returns trigger language plpgsql as $$
begin
    if new.ended_start is not null then
        return new;
    end if;
    perform from priority where id = new.priority_id for key share;
    perform from action where id = new.parent_id for share;
    if exists (select from priority where id = new.priority_id and ended_start is not null)
        or exists (select from action where id = new.parent_id and ended_start is not null) then
        raise exception 'it would stand under what has ended'
            using errcode = 'check_violation', constraint = 'stands_under_current';
    end if;
    return new;
end $$;

-- Of which invitation a mail tells: one that holds no more is not sent. Null for what was written before, and for all
-- other mail.
alter table mail_message add column invitation_id uuid references invitation on delete set null;
create index mail_message_invitation on mail_message (invitation_id) where invitation_id is not null;

-- Why an invitation is not mailed (any more); null when nothing speaks against it.
create function invitation_not_mailed(which uuid, address text) returns text stable language sql as $$
    select case
        when exists (select from mail_refused r where r.address_hash = encode(sha256(convert_to(lower(address), 'UTF8')), 'hex'))
            then 'Whoever has this address wants no more invitations.'
        else (select case
                when i.status = 'withdrawn' then 'The invitation was withdrawn.'
                when i.status = 'accepted' then 'The invitation was taken up already.'
                when i.expires_at <= now() then 'The invitation has expired.' end
            from invitation i where i.id = which) end
$$;
