-- Whom a goal was proposed to is reminded once while they have not answered.

alter table reminder_rules drop constraint reminder_rules_sort_check;
alter table reminder_rules add constraint reminder_rules_sort_check check (sort in (
  'prepare', 'talk', 'report', 'sign', 'agreement', 'support', 'next', 'rhythm', 'goal-answer', 'goal', 'goal-check-in'));

-- Since when it waits; not a word of it.
grant select (proposed_at) on goals to tweespraak_mail;
-- Of whom what waits is looked up: of several only the first is reminded of.
create index goals_unanswered on goals (organization_id, employee_id, proposed_at) where state = 'proposed';
