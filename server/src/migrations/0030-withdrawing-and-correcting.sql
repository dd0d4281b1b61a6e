-- A talk that was begun or recorded by mistake is withdrawn when both of the two say so: nobody reads any more what was
-- said in it, and the row says when it was. And what is wrong in a sealed report is corrected beside it, when both say so.

alter table conversations add column withdrawn_at timestamptz;
alter table conversations drop constraint conversations_state_check, drop constraint conversations_check3,
  drop constraint conversations_check5;
alter table conversations
  add constraint conversations_state_check check (state in (
    'planned', 'preparing', 'held', 'recorded', 'signed', 'filed', 'followed-up', 'cancelled', 'withdrawn')),
  add constraint conversations_check3 check (
    state = 'withdrawn' or (state in ('planned', 'preparing', 'held', 'cancelled')) = (finished_at is null)),
  add constraint conversations_check5 check (
    state = 'withdrawn' or (state = 'followed-up') = (followed_up_at is not null)),
  add check ((state = 'withdrawn') = (withdrawn_at is not null));

-- A seat at a withdrawn conversation shows nothing any more but that it was.
alter table conversation_participants add column withdrawn boolean not null default false;

-- What was agreed in it and still open lapses: nobody reads it any more.
alter table agreements drop constraint agreements_state_check;
alter table agreements add constraint agreements_state_check
  check (state in ('open', 'kept', 'changed', 'broken', 'lapsed'));
create policy not_lapsed on agreements as restrictive for select to tweespraak_app using (state <> 'lapsed');

-- One of the two proposes it to the other (`asked_id`). A choice says why, never words. `lapsed_agreements`: how many
-- open ones lapsed with it.
create table conversation_withdrawals (
  organization_id uuid not null,
  conversation_id uuid not null,
  reason text not null check (reason in ('wrong-kind', 'wrong-person', 'double', 'by-accident', 'not-to-be-kept')),
  proposed_by uuid not null,
  asked_id uuid not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('waiting', 'declined', 'agreed')),
  answered_at timestamptz,
  lapsed_agreements int,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, proposed_by) references people, foreign key (organization_id, asked_id) references people,
  check (proposed_by <> asked_id),
  check ((state = 'waiting') = (answered_at is null)),
  check ((state = 'agreed') = (lapsed_agreements is not null))
);
create index withdrawals_to_answer on conversation_withdrawals (organization_id, asked_id) where state = 'waiting';

alter table conversation_withdrawals enable row level security;
-- Between the two alone: HR and everybody else learn of it when it is done, from the conversation itself.
create policy of_two on conversation_withdrawals for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_person()) in (proposed_by, asked_id));
create policy propose on conversation_withdrawals for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and proposed_by = (select app_person()) and state = 'waiting'
  and exists (select from conversations c where c.organization_id = conversation_withdrawals.organization_id
    and c.conversation_id = conversation_withdrawals.conversation_id
    and c.state in ('held', 'recorded', 'signed', 'filed', 'followed-up')
    and ((c.employee_id = proposed_by and c.leader_id = asked_id)
      or (c.employee_id = asked_id and c.leader_id = proposed_by))));
create policy decline on conversation_withdrawals for update to tweespraak_app
  using (organization_id = (select app_organization()) and state = 'waiting' and asked_id = (select app_person()))
  with check (state = 'declined');
-- Taken back by who proposed it; one that was declined makes room for another.
create policy take_back on conversation_withdrawals for delete to tweespraak_app using (
  organization_id = (select app_organization()) and (
    (state = 'waiting' and proposed_by = (select app_person()))
    or (state = 'declined' and (select app_person()) in (proposed_by, asked_id))));
create policy erase on conversation_withdrawals to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert, delete on conversation_withdrawals to tweespraak_app;
grant update (state, answered_at) on conversation_withdrawals to tweespraak_app;
grant select, delete on conversation_withdrawals to tweespraak_erase;

-- The answer of who leads it goes along to who leads it next; what the former one proposed is gone with them.
create function withdrawal_follows_leader() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  delete from conversation_withdrawals where organization_id = new.organization_id
    and conversation_id = new.conversation_id and state <> 'agreed' and proposed_by = old.leader_id;
  update conversation_withdrawals set asked_id = new.leader_id where organization_id = new.organization_id
    and conversation_id = new.conversation_id and state = 'waiting' and asked_id = old.leader_id;
  return null;
end $$;
create trigger withdrawal_follows_leader after update of leader_id on conversations for each row
  when (new.leader_id <> old.leader_id) execute function withdrawal_follows_leader();

-- The other of the two consents: the only way to this state, and none leads out of it. What was open in it lapses, with
-- what was changed into it; what waited for its report waits no more; it counts in no total. What it was planned upon is
-- proposed again, unless a conversation of that kind was planned since; what was proposed upon it is not. Answers the new
-- revision; null, and nothing changes, when nothing waits for the asker.
create function app_withdraw(conversation uuid, moment timestamptz) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  was conversations;
  lapsed uuid[];
  open_ones int;
begin
  select * into was from conversations
    where organization_id = app_organization() and conversation_id = conversation for update;
  if was.state is null or was.state not in ('held', 'recorded', 'signed', 'filed', 'followed-up')
    or app_person() not in (was.employee_id, was.leader_id) then return null; end if;
  perform from conversation_withdrawals w where w.organization_id = was.organization_id
    and w.conversation_id = conversation and w.state = 'waiting' and w.asked_id = app_person()
    and w.proposed_by in (was.employee_id, was.leader_id) for update;
  if not found then return null; end if;

  with recursive gone as (
    select a.agreement_id, a.follows_id from agreements a
      where a.organization_id = was.organization_id and a.conversation_id = conversation and a.state = 'open'
    union
    select a.agreement_id, a.follows_id from agreements a join gone on a.agreement_id = gone.follows_id
      where a.organization_id = was.organization_id and a.conversation_id = conversation and a.state = 'changed'
  ) select coalesce(array_agg(agreement_id), '{}') into lapsed from gone;
  select count(*) into open_ones from agreements a
    where a.organization_id = was.organization_id and a.agreement_id = any (lapsed) and a.state = 'open';
  delete from agreement_changes where organization_id = was.organization_id and agreement_id = any (lapsed);
  delete from agreement_moments where organization_id = was.organization_id and agreement_id = any (lapsed);
  update agreements set state = 'lapsed', closed_by = coalesce(closed_by, employee_id),
      closed_at = coalesce(closed_at, moment), revision = revision + 1
    where organization_id = was.organization_id and agreement_id = any (lapsed);
  update agreement_pairs set settled_at = coalesce(settled_at, moment)
    where organization_id = was.organization_id and conversation_id = conversation;

  update reports set sign_before = null
    where organization_id = was.organization_id and conversation_id = conversation and stage = 'offered';
  delete from waiting_reports where organization_id = was.organization_id and conversation_id = conversation;
  delete from conversation_evaluations where organization_id = was.organization_id and conversation_id = conversation;

  update conversation_proposals set state = 'dismissed'
    where organization_id = was.organization_id and previous_id = conversation and state = 'open';
  update conversation_proposals p set state = 'open', conversation_id = null
    where p.organization_id = was.organization_id and p.conversation_id = conversation
      and not exists (select from conversations c where c.organization_id = was.organization_id
        and c.employee_id = was.employee_id and c.kind_id = was.kind_id and c.conversation_id <> conversation
        and c.planned_at > was.planned_at and c.state not in ('cancelled', 'withdrawn'));

  update conversation_participants set withdrawn = true
    where organization_id = was.organization_id and conversation_id = conversation;
  update conversation_withdrawals set state = 'agreed', answered_at = moment, lapsed_agreements = open_ones
    where organization_id = was.organization_id and conversation_id = conversation;
  update conversations set state = 'withdrawn', withdrawn_at = moment, revision = was.revision + 1
    where organization_id = was.organization_id and conversation_id = conversation;
  return was.revision + 1;
end $$;
revoke execute on function app_withdraw from public;
grant execute on function app_withdraw to tweespraak_app;

-- With a voice at the table, as before (0018), of what was not withdrawn. Most that a conversation holds closes by this.
create or replace function app_speaks_in(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversation_participants where organization_id = app_organization()
    and conversation_id = conversation and person_id = app_person() and role <> 'companion' and not withdrawn);
end $$;

-- As before (0018), of what was not withdrawn.
create or replace function app_may_read_report(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_speaks_in(conversation) or exists (select from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation and c.state <> 'withdrawn'
      and app_is_shown(c.kind_id, c.kind_version, 'reportSeenBy', c.employee_id));
end $$;

-- As before (0018): a seat at what was withdrawn opens nobody's file.
create or replace function app_may_open_file(person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return person = app_person() or app_is_hr_for(person) or app_manages(person) or exists (
    select from conversations c join conversation_participants p using (organization_id, conversation_id)
    where c.organization_id = app_organization() and c.employee_id = person
      and p.person_id = app_person() and p.role <> 'companion' and not p.withdrawn);
end $$;

-- The rules that ask for the seat themselves (0006, 0019), of what was not withdrawn.
alter policy at_table on conversation_appointments using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = conversation_appointments.conversation_id
      and seat.person_id = (select app_person()) and not seat.withdrawn));
alter policy at_table on reports using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = reports.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion' and not seat.withdrawn));
alter policy read_at_table on signatures using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = signatures.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion' and not seat.withdrawn));
alter policy read_revealed on preparation_answers using (
  organization_id = (select app_organization()) and exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = preparation_answers.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion' and not seat.withdrawn)
  and app_is_revealed(conversation_id, person_id));

-- The employee sits at the table of every report of theirs (0007, 0027); of what was withdrawn it is not served.
alter policy read_near on sealed_reports using (
  organization_id = (select app_organization()) and (exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = sealed_reports.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion' and not seat.withdrawn)
  or app_may_read_report(conversation_id)));
alter policy read_near on waiting_reports using (
  organization_id = (select app_organization()) and app_may_read_report(conversation_id));
alter policy read_near on addenda using (
  organization_id = (select app_organization()) and (exists (
    select from conversation_participants seat where seat.organization_id = (select app_organization())
      and seat.conversation_id = addenda.conversation_id and seat.person_id = (select app_person())
      and seat.role <> 'companion' and not seat.withdrawn)
  or app_may_read_report(conversation_id)));

-- As before (0009): what lapsed stays so, as what both changed does.
create or replace function agreement_rests() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  worded constant boolean := (new.doer_id, new.what, new.measure, new.due_on, new.support_kind, new.support)
    is distinct from (old.doer_id, old.what, old.measure, old.due_on, old.support_kind, old.support);
  settled constant boolean := exists (select from agreement_pairs p where p.organization_id = old.organization_id
    and p.conversation_id = old.conversation_id and p.settled_at is not null);
begin
  if new.state <> 'lapsed' and (case
    when old.state = 'open' and new.state = 'open' then not (worded and settled)
    when old.state = 'open' then not worded and new.closed_by = app_person()
    when old.state in ('changed', 'lapsed') then false
    when new.state = old.state then not worded
      and (new.reason, new.closed_by, new.closed_at) is not distinct from (old.reason, old.closed_by, old.closed_at)
    else new.state = 'open' and not worded and now() < old.closed_at
      + case when old.closed_by = app_person() then interval '11 minutes' else interval '14 days 1 minute' end
  end) then return new; end if;
  raise exception 'An agreement that rests is left alone' using errcode = 'insufficient_privilege';
end $$;

-- As before (0026): the report of what was withdrawn waits for nobody.
create or replace function app_give_leavers_a_term(moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ begin
  update reports r set sign_before = moment + interval '14 days'
    from conversations c
    join people p on p.organization_id = c.organization_id and p.person_id = c.employee_id
    join organizations o on o.organization_id = c.organization_id
    where r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
      and r.stage = 'offered' and r.sign_before is null and c.state = 'recorded'
      and p.left_on < (moment at time zone o.time_zone)::date;
end $$;

-- As before (0010): what was withdrawn counts as little as what was called off.
create or replace function keep_progress(of_organization uuid, of_people uuid[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  insert into progress_of_people (organization_id, kind_code, employee_id)
    select of_organization, '*', person_id from people
    where organization_id = of_organization and person_id = any (of_people) order by person_id
    on conflict do nothing;
  perform from progress_of_people where organization_id = of_organization and kind_code = '*'
    and employee_id = any (of_people) order by employee_id for update;

  with shown as (
    select c.employee_id, c.kind_code, c.starts_at, c.finished_at, r.offered_at, r.sign_before,
      c.state = 'recorded' and r.stage = 'offered' as signing,
      c.state = 'recorded' and r.stage is distinct from 'offered' as writing,
      c.finished_at + make_interval(days => (v.rules -> 'terms' ->> 'report')::int) as report_due_at
    from conversations c
    join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id
      and v.version = c.kind_version and v.rules -> 'progressSeenBy' ? 'hr'
    left join reports r on r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
    where c.organization_id = of_organization and c.employee_id = any (of_people) and c.state not in ('cancelled', 'withdrawn')
  ), summed as (
    select employee_id, coalesce(kind_code, '*') as kind_code,
      max(starts_at) filter (where finished_at is not null) as last_held_at,
      min(starts_at) filter (where finished_at is null) as open_from,
      max(starts_at) filter (where finished_at is null) as open_until,
      min(finished_at) filter (where writing) as report_since,
      min(report_due_at) filter (where writing) as report_due_at,
      min(offered_at) filter (where signing) as signing_since,
      min(sign_before) filter (where signing) as signing_due_at
    from shown group by grouping sets ((employee_id), (employee_id, kind_code))
  ), agreed as (
    select employee_id, min(due_on) as due_on from agreements
    where organization_id = of_organization and employee_id = any (of_people) and state = 'open'
    group by employee_id
  ), due as (
    select k.employee_id, k.kind_code, s.last_held_at, s.open_from, s.open_until, s.report_since,
      s.report_due_at, s.signing_since, s.signing_due_at,
      case when k.kind_code = '*' then a.due_on end as agreement_due_on
    from (
      select employee_id, kind_code from progress_of_people
        where organization_id = of_organization and employee_id = any (of_people)
      union
      select employee_id, kind_code from summed
    ) k
    left join summed s using (employee_id, kind_code)
    left join agreed a using (employee_id)
  )
  insert into progress_of_people as kept (organization_id, kind_code, employee_id, last_held_at, open_from,
      open_until, report_since, report_due_at, signing_since, signing_due_at, agreement_due_on)
    select of_organization, kind_code, employee_id, last_held_at, open_from, open_until, report_since,
      report_due_at, signing_since, signing_due_at, agreement_due_on
    from due order by employee_id, kind_code
    on conflict (organization_id, kind_code, employee_id) do update set
      last_held_at = excluded.last_held_at, open_from = excluded.open_from, open_until = excluded.open_until,
      report_since = excluded.report_since, report_due_at = excluded.report_due_at,
      signing_since = excluded.signing_since, signing_due_at = excluded.signing_due_at,
      agreement_due_on = excluded.agreement_due_on
    where (kept.last_held_at, kept.open_from, kept.open_until, kept.report_since, kept.report_due_at,
        kept.signing_since, kept.signing_due_at, kept.agreement_due_on)
      is distinct from (excluded.last_held_at, excluded.open_from, excluded.open_until, excluded.report_since,
        excluded.report_due_at, excluded.signing_since, excluded.signing_due_at, excluded.agreement_due_on);
end $$;

-- A correction of a sealed report is an addition that both stand behind: which words are wrong (`corrects`), what they
-- should be (`text`), and who agreed with its author.
alter table addenda add column corrects text check (length(corrects) between 1 and 1000), add column agreed_by uuid,
  add foreign key (organization_id, agreed_by) references people,
  add check ((corrects is null) = (agreed_by is null)), add check (agreed_by <> author_id);
create policy agreed_by_other on addenda as restrictive for insert to tweespraak_seal with check (
  agreed_by is null or exists (select from conversation_participants seat
    where seat.organization_id = addenda.organization_id and seat.conversation_id = addenda.conversation_id
      and seat.person_id = addenda.agreed_by
      and seat.role = case side when 'employee' then 'manager' else 'employee' end));

-- Before that: what one of the two proposes to the other, who agrees (then it is sealed, and gone from here) or declines
-- with a reason (then it stays between the two, until who proposed it puts it away).
create table correction_proposals (
  organization_id uuid not null,
  correction_id uuid not null,
  conversation_id uuid not null,
  employee_id uuid not null,
  proposed_by uuid not null,
  asked_id uuid not null,
  side text not null check (side in ('employee', 'manager')),
  wrong text not null check (length(wrong) between 1 and 1000),
  correct text not null check (length(correct) between 1 and 1000),
  proposed_at timestamptz not null,
  state text not null check (state in ('waiting', 'declined')),
  reason text check (length(reason) between 1 and 1000),
  answered_at timestamptz,
  primary key (organization_id, correction_id),
  foreign key (organization_id, conversation_id) references sealed_reports on delete cascade,
  foreign key (organization_id, employee_id) references people, foreign key (organization_id, proposed_by) references people,
  foreign key (organization_id, asked_id) references people,
  check (proposed_by <> asked_id),
  check ((state = 'waiting') = (answered_at is null)), check ((state = 'declined') = (reason is not null))
);
create unique index one_correction_waits on correction_proposals (organization_id, conversation_id, proposed_by)
  where state = 'waiting';
create index corrections_to_answer on correction_proposals (organization_id, asked_id) where state = 'waiting';
create index corrections_of_conversation on correction_proposals (organization_id, conversation_id);

alter table correction_proposals enable row level security;
create policy of_two on correction_proposals for select to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_person()) in (proposed_by, asked_id)
  and app_speaks_in(conversation_id));
-- From one seat to the other, about a report that is sealed: this asks sealed_reports, under its own policy.
create policy propose on correction_proposals for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and proposed_by = (select app_person()) and state = 'waiting'
  and exists (select from sealed_reports s where s.organization_id = correction_proposals.organization_id
    and s.conversation_id = correction_proposals.conversation_id and s.employee_id = correction_proposals.employee_id)
  and exists (select from conversations c where c.organization_id = correction_proposals.organization_id
    and c.conversation_id = correction_proposals.conversation_id
    and case side when 'employee' then c.employee_id = proposed_by and c.leader_id = asked_id
      else c.leader_id = proposed_by and c.employee_id = asked_id end));
create policy decline on correction_proposals for update to tweespraak_app
  using (organization_id = (select app_organization()) and state = 'waiting' and asked_id = (select app_person()))
  with check (state = 'declined');
create policy take_back on correction_proposals for delete to tweespraak_app using (
  organization_id = (select app_organization()) and proposed_by = (select app_person()));
create policy seal on correction_proposals for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy sealed on correction_proposals for delete to tweespraak_seal using (organization_id = (select app_organization()));
create policy erase on correction_proposals to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert, delete on correction_proposals to tweespraak_app;
grant update (state, reason, answered_at) on correction_proposals to tweespraak_app;
grant select, delete on correction_proposals to tweespraak_seal, tweespraak_erase;
