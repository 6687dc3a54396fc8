-- Why a job was asked for, in the words of whoever did: its work is done for that reason.
alter table job add column reason text;

-- The places of one agency, page by page.
create index assignment_of_agency on assignment (agency_id, id);
