-- A check-in that is said otherwise keeps how it was, and one that is taken back that it was there.

-- `corrections`, oldest first: until when it said which value and how sure; never the line that went with it. What is
-- taken back is counted and shown no more, and its line is gone.
alter table goal_check_ins
  add column corrections jsonb not null default '[]',
  add column taken_back_at timestamptz,
  add check (taken_back_at is null or words is null);

-- A mistake is often seen only in the picture, weeks later: since how it was stays readable, it can be put right then.
drop policy correct on goal_check_ins;
create policy correct on goal_check_ins for update to tweespraak_app using (
  organization_id = (select app_organization()) and employee_id = (select app_person()));
grant update (corrections, taken_back_at) on goal_check_ins to tweespraak_app;
