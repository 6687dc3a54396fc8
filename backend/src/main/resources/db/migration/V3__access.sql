-- Who may do what, and how a call is made once only.
create table access_grant (
    id uuid primary key,
    issuer text not null, subject text not null,
    name text,
    role text not null check (role in ('administrator', 'partnership-officer', 'agency-officer', 'agency-system', 'board-member')),
    partnership_id uuid references partnership,
    agency_id uuid references agency,
    group_id uuid references partner_group,
    officer_id uuid references officer,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    constraint grant_scope_fits_role check (case role
        when 'administrator' then num_nonnulls(partnership_id, agency_id, group_id) = 0
        when 'partnership-officer' then partnership_id is not null and num_nonnulls(agency_id, group_id) = 0
        when 'board-member' then group_id is not null and num_nonnulls(partnership_id, agency_id) = 0
        else agency_id is not null and num_nonnulls(partnership_id, group_id) = 0 end),
    constraint grant_given_once unique nulls not distinct (issuer, subject, role, partnership_id, agency_id, group_id)
);
create index access_grant_principal on access_grant (issuer, subject);

create table invitation (
    id uuid primary key,
    email text not null check (email like '%_@_%'),
    role text not null check (role in ('administrator', 'partnership-officer', 'agency-officer', 'agency-system', 'board-member')),
    partnership_id uuid references partnership,
    agency_id uuid references agency,
    group_id uuid references partner_group,
    officer_id uuid references officer,
    status text not null check (status in ('open', 'accepted', 'withdrawn')),
    expires_at timestamptz not null,
    accepted_at timestamptz,
    version bigint not null, created_at timestamptz not null, updated_at timestamptz not null, tx xid8 not null,
    constraint invitation_scope_fits_role check (case role
        when 'administrator' then num_nonnulls(partnership_id, agency_id, group_id) = 0
        when 'partnership-officer' then partnership_id is not null and num_nonnulls(agency_id, group_id) = 0
        when 'board-member' then group_id is not null and num_nonnulls(partnership_id, agency_id) = 0
        else agency_id is not null and num_nonnulls(partnership_id, group_id) = 0 end)
);
create unique index invitation_open_once on invitation
    (lower(email), role, coalesce(partnership_id, agency_id, group_id)) nulls not distinct where status = 'open';
create index invitation_email on invitation (lower(email)) where status = 'open';

call keep_history_of('access_grant', 'grant');
call keep_history_of('invitation', 'invitation');

-- What a retried call is answered with: claimed and filled inside the transaction of the call itself.
create table idempotency (
    principal text not null, method text not null, path text not null, key text not null,
    body_hash text not null,
    answer jsonb,
    at timestamptz not null default now(),
    primary key (principal, method, path, key)
);
create index idempotency_age on idempotency (at);
