-- A page of what lies below one thing is found by an index that has the ids in their order.
create index theme_plan_order on theme (plan_id, id);
drop index theme_plan;
create index partnership_parent_order on partnership (parent_id, id);
drop index partnership_parent;
create index area_parent on area (parent_id, id);
create index invitation_partnership on invitation (partnership_id, id);
create index invitation_agency on invitation (agency_id, id);
create index invitation_group on invitation (group_id, id);
