-- The same rules, asked where they are needed: whether the asker sits at the table, or leads somebody today, is looked
-- up within the plan of the statement instead of by a function for every row. What is looked up there are rows that
-- the asker may read anyway: their own seats, and who leads whom today.
alter policy at_table on preparations using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = preparations.conversation_id and seat.person_id = (select app_person())));
alter policy at_table on reports using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = reports.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion'));
alter policy read_at_table on signatures using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = signatures.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion'));
alter policy read_revealed on preparation_answers using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = preparation_answers.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion')
  and app_is_revealed(conversation_id, person_id));
alter policy two on conversation_proposals using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person())
    or exists (
      select from assignments work where work.organization_id = (select app_organization())
        and work.person_id = conversation_proposals.employee_id and work.manager_id = (select app_person())
        and work.starts_on <= (select app_today()) and (work.ends_on is null or work.ends_on >= (select app_today())))
    or (leader_id = (select app_person()) and app_coaches(leader_id))));

-- Which day it is, once instead of for every row.
create or replace function app_manages(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return exists (select from assignments a
    where a.organization_id = app_organization() and a.person_id = person and a.manager_id = app_person()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today));
end $$;
