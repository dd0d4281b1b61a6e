-- What people hear of goals: that one was proposed to them, what became of what they proposed, that one was reached or
-- complimented; and when they are reminded of their own.

-- Tells a notice from others of the same sort to the same person, so that who tells twice is heard once.
alter table notices add column occasion text check (length(occasion) <= 120);
create unique index notices_by_occasion on notices (organization_id, person_id, sort, occasion)
  where occasion is not null;

alter table reminder_rules drop constraint reminder_rules_sort_check;
alter table reminder_rules add constraint reminder_rules_sort_check check (sort in (
  'prepare', 'talk', 'report', 'sign', 'agreement', 'support', 'next', 'rhythm', 'goal', 'goal-check-in'));
alter table mail_choices drop constraint mail_choices_sort_check;
alter table mail_choices add constraint mail_choices_sort_check check (sort in (
  'prepare', 'talk', 'report', 'agreement', 'support', 'next', 'waits', 'goal', 'goal-news'));

-- Whose it is, how it stands and its days: not a word of it.
create policy tell on goals for select to tweespraak_mail using (organization_id = (select app_organization()));
create policy tell on goal_compliments for select to tweespraak_mail using (organization_id = (select app_organization()));
grant select (organization_id, goal_id, employee_id, state, proposed_by, plan_id, starts_on, due_on, next_on)
  on goals to tweespraak_mail;
grant select (organization_id, goal_id, person_id) on goal_compliments to tweespraak_mail;
