-- Readiness is asked of the service, which looks for more and keeps the order of the plan.
drop view readiness_item;
drop view readiness_row;
drop view action_owner;
