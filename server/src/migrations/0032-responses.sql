-- A written response to a report, as a procedure: the employee hands it in, who leads answers, the employee may ask
-- for a talk with the next-higher manager, and that one decides. How far it is stands apart from what is said in it:
-- HR follows the first and never reads the second. At its end the whole is sealed beside the report.

-- `step`: who is asked. `due_before`: from this instant on their term has passed. `report_hash`: the content of the
-- report that it responds to. `higher_id`: who is to decide; null while HR has to appoint somebody.
create table responses (
  organization_id uuid not null references organizations,
  response_id uuid not null,
  conversation_id uuid not null,
  employee_id uuid not null,
  report_hash text not null check (report_hash ~ '^[0-9a-f]{64}$'),
  step text not null check (step in ('leader', 'employee', 'higher', 'ended')),
  due_before timestamptz,
  handed_in_at timestamptz not null,
  verdict text check (verdict in ('follows', 'declines')),
  answered_by uuid,
  answered_at timestamptz,
  asked_at timestamptz,
  higher_id uuid,
  talk_at timestamptz,
  decision text check (decision in ('follows', 'declines')),
  decided_at timestamptz,
  ending text check (ending in ('followed', 'rested', 'decided')),
  ended_at timestamptz,
  primary key (organization_id, response_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, employee_id) references people, foreign key (organization_id, answered_by) references people,
  foreign key (organization_id, higher_id) references people,
  check ((step = 'ended') = (ended_at is not null) and (ended_at is null) = (ending is null)),
  check ((step = 'ended') = (due_before is null)),
  check (num_nulls(verdict, answered_by, answered_at) in (0, 3)),
  check (step <> 'higher' or asked_at is not null),
  check ((decision is null) = (decided_at is null)),
  check (((ending = 'decided') is true) = (decision is not null)),
  check (talk_at is null or (asked_at is not null and higher_id is not null))
);
create unique index responses_running on responses (organization_id, conversation_id) where ended_at is null;
create index responses_of_conversation on responses (organization_id, conversation_id, handed_in_at);
create index responses_of_employee on responses (organization_id, employee_id);
create index responses_asked on responses (organization_id, higher_id) where ended_at is null;
create index responses_due on responses (due_before) where ended_at is null;

-- What is said in it, each part once: the response, the answer, whom the employee brings, where the talk is, and why
-- it is decided so.
create table response_words (
  organization_id uuid not null,
  response_id uuid not null,
  part text not null check (part in ('response', 'answer', 'companion', 'place', 'decision')),
  author_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  primary key (organization_id, response_id, part),
  foreign key (organization_id, response_id) references responses on delete cascade,
  foreign key (organization_id, author_id) references people
);

-- The whole as a document, under the report as it was sealed. Never changed, removed by erasure alone.
create table sealed_responses (
  organization_id uuid not null references organizations,
  response_id uuid not null,
  conversation_id uuid not null,
  employee_id uuid not null,
  report_hash text not null check (report_hash ~ '^[0-9a-f]{64}$'),
  report_pdf_hash text not null check (report_pdf_hash ~ '^[0-9a-f]{64}$'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  pdf bytea not null,
  pdf_hash text not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
  pages int not null check (pages >= 1),
  sealed_at timestamptz not null,
  primary key (organization_id, response_id),
  foreign key (organization_id, response_id) references responses on delete cascade,
  foreign key (organization_id, conversation_id) references sealed_reports on delete cascade,
  foreign key (organization_id, employee_id) references people
);
create index sealed_responses_of_conversation on sealed_responses (organization_id, conversation_id, sealed_at);
create index sealed_responses_of_employee on sealed_responses (organization_id, employee_id);

-- As what the asker sees a response of this conversation: whose it is, who leads it now, who is asked to decide (from
-- the asking to the decision, and no longer), HR where the kind shows HR how far a conversation is. Nobody sees any of
-- a conversation that was withdrawn.
create function app_response_sight(conversation uuid) returns text
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  about conversations;
begin
  select * into about from conversations where organization_id = app_organization() and conversation_id = conversation;
  return case
    when about.conversation_id is null or about.begun_at is null or about.state = 'withdrawn' then null
    when about.employee_id = app_person() then 'employee'
    when about.leader_id = app_person() then 'leader'
    when exists (select from responses r where r.organization_id = about.organization_id
      and r.conversation_id = conversation and r.step = 'higher' and r.higher_id = app_person()) then 'higher'
    when app_kind_allows(about.kind_id, about.kind_version, 'progressSeenBy', 'hr')
      and app_is_hr_for(about.employee_id) then 'hr' end;
end $$;

-- Whether somebody could decide it: they work here today, and had no seat at that table.
create function app_may_decide_response(conversation uuid, person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from people p
    join employments e on e.organization_id = p.organization_id and e.person_id = p.person_id
      and e.starts_on <= app_today() and (e.ends_on is null or e.ends_on >= app_today())
    where p.organization_id = app_organization() and p.person_id = person
      and not exists (select from conversation_participants seat where seat.organization_id = p.organization_id
        and seat.conversation_id = conversation and seat.person_id = person)
      and not exists (select from conversation_handovers h where h.organization_id = p.organization_id
        and h.conversation_id = conversation and h.from_id = person and h.begun));
end $$;

-- Who leads the leader of a conversation today (or did on their last day), and could decide; null where nobody could.
create function app_next_higher(conversation uuid) returns uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  higher uuid;
begin
  select a.manager_id into higher from conversations c
    join assignments a on a.organization_id = c.organization_id and a.person_id = c.leader_id and a.starts_on <= app_today()
    where c.organization_id = app_organization() and c.conversation_id = conversation
    order by a.starts_on desc limit 1;
  return case when app_may_decide_response(conversation, higher) then higher end;
end $$;

-- What a step builds upon, for who sees a response of this conversation or could hand one in.
create function app_response_about(conversation uuid) returns table (
  sight text, is_hr boolean, employee_id uuid, leader_id uuid, leader_left_on date, kind_name jsonb, rules jsonb,
  held_at timestamptz, stage text, content_hash text, closed_at timestamptz, agreed boolean, rests boolean, higher uuid
) language plpgsql stable parallel safe security definer set search_path = public, pg_temp rows 1 as
$$ begin
  return query select app_response_sight(conversation),
      app_kind_allows(c.kind_id, c.kind_version, 'progressSeenBy', 'hr') and app_is_hr_for(c.employee_id),
      c.employee_id, c.leader_id, leader.left_on, k.name, k.rules, c.begun_at, r.stage, r.content_hash, r.closed_at,
      exists (select from signatures s where s.organization_id = c.organization_id
        and s.conversation_id = c.conversation_id and s.person_id = c.employee_id and s.manner = 'agreed'
        and s.voided_at is null),
      exists (select from conversation_rests q where q.organization_id = c.organization_id
        and q.person_id = c.employee_id and q.from_on <= app_today()),
      app_next_higher(conversation)
    from conversations c
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    join people leader on leader.organization_id = c.organization_id and leader.person_id = c.leader_id
    left join reports r on r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and app_response_sight(conversation) is not null;
end $$;

-- The report for who is asked to decide, and for nobody else. That it was opened is written down with it.
create function app_report_in_response(conversation uuid, opening uuid, moment timestamptz) returns jsonb
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  found reports;
begin
  if app_response_sight(conversation) is distinct from 'higher' then return null; end if;
  select * into found from reports where organization_id = app_organization() and conversation_id = conversation;
  insert into file_openings (organization_id, opening_id, person_id, opened_by, at, what, conversation_id)
    select c.organization_id, opening, c.employee_id, app_person(), moment, 'report', conversation
      from conversations c where c.organization_id = app_organization() and c.conversation_id = conversation;
  return found.content;
end $$;

-- In all organisations: those of which a term has passed, or that wait for a leader who works here no more by then. No
-- term passes while the conversations of the employee rest (0031).
create function app_passed_responses(moment timestamptz) returns table (
  organization_id uuid, conversation_id uuid, response_id uuid, employee_id uuid, leader_id uuid, leader_left boolean,
  rules jsonb, time_zone text
) language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select r.organization_id, r.conversation_id, r.response_id, r.employee_id, c.leader_id,
      coalesce(leader.left_on < (moment at time zone o.time_zone)::date, false), k.rules, o.time_zone
    from responses r
    join organizations o on o.organization_id = r.organization_id
    join conversations c on c.organization_id = r.organization_id and c.conversation_id = r.conversation_id
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    join people leader on leader.organization_id = c.organization_id and leader.person_id = c.leader_id
    where r.ended_at is null and r.step in ('leader', 'employee')
      and not exists (select from conversation_rests q where q.organization_id = r.organization_id
        and q.person_id = r.employee_id and q.from_on <= (moment at time zone o.time_zone)::date)
      and (r.due_before <= moment
      or (r.step = 'leader' and leader.left_on < (moment at time zone o.time_zone)::date))
    order by r.due_before limit 500;
end $$;

-- In all organisations: those that ended, of which the report is sealed and they are not. What was withdrawn is not sealed.
create function app_responses_to_seal() returns table (organization_id uuid, conversation_id uuid, response_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select r.organization_id, r.conversation_id, r.response_id from responses r
    join sealed_reports f on f.organization_id = r.organization_id and f.conversation_id = r.conversation_id
    join conversations c on c.organization_id = r.organization_id and c.conversation_id = r.conversation_id
    where r.ended_at is not null and c.state <> 'withdrawn' and not exists (select from sealed_responses s
      where s.organization_id = r.organization_id and s.response_id = r.response_id)
    order by r.ended_at limit 200;
end $$;

-- A response to what was withdrawn goes no further.
create function response_of_withdrawn() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update responses set step = 'ended', due_before = null, ending = 'rested', ended_at = now()
    where organization_id = new.organization_id and conversation_id = new.conversation_id and ended_at is null;
  return null;
end $$;
create trigger response_of_withdrawn after update of state on conversations for each row
  when (new.state = 'withdrawn' and old.state <> 'withdrawn') execute function response_of_withdrawn();

revoke execute on function app_passed_responses, app_responses_to_seal, app_response_sight, app_may_decide_response, app_next_higher, app_response_about,
  app_report_in_response from public;
grant execute on function app_response_sight, app_may_decide_response, app_next_higher, app_response_about,
  app_report_in_response to tweespraak_app;
grant execute on function app_passed_responses, app_responses_to_seal to tweespraak_seal;

-- Each changes what is theirs, and nothing that was said before. Tasks have no person, and let terms pass.
create function guard_response() returns trigger
  language plpgsql set search_path = public, pg_temp as
$$ declare
  sight text;
begin
  if app_person() is null then return new; end if;
  sight := app_response_sight(old.conversation_id);
  if (new.organization_id, new.response_id, new.conversation_id, new.employee_id, new.report_hash, new.handed_in_at)
    is distinct from
    (old.organization_id, old.response_id, old.conversation_id, old.employee_id, old.report_hash, old.handed_in_at)
    or old.step = 'ended'
    or ((new.verdict, new.answered_by) is distinct from (old.verdict, old.answered_by)
      and (sight is distinct from 'leader' or old.verdict is not null or new.answered_by is distinct from app_person()))
    or (new.asked_at is distinct from old.asked_at and sight is distinct from 'employee')
    or (new.decision is distinct from old.decision and sight is distinct from 'higher')
    or (new.talk_at is distinct from old.talk_at and new.talk_at is not null and sight is distinct from 'higher')
    or (new.higher_id is distinct from old.higher_id and not (
      (sight = 'employee' and old.step in ('leader', 'employee') and new.higher_id is not distinct from app_next_higher(old.conversation_id))
      or (old.step = 'higher' and sight in ('hr', 'higher') and app_is_hr_for(old.employee_id)
        and app_may_decide_response(old.conversation_id, new.higher_id))))
  then raise exception 'a response is changed by who is asked' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger guard before update on responses for each row execute function guard_response();

alter table responses enable row level security;
alter table response_words enable row level security;
alter table sealed_responses enable row level security;

create policy read_near on responses for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_response_sight(conversation_id) is not null);
create policy hand_in on responses for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and employee_id = (select app_person()) and step in ('leader', 'employee')
  and app_response_sight(conversation_id) = 'employee');
create policy go_on on responses for update to tweespraak_app
  using (organization_id = (select app_organization()) and app_response_sight(conversation_id) is not null)
  with check (organization_id = (select app_organization()));
create policy take_back on responses for delete to tweespraak_app using (
  organization_id = (select app_organization()) and employee_id = (select app_person()) and verdict is null
  and step in ('leader', 'employee'));
grant select, insert, delete on responses to tweespraak_app;
grant update (step, due_before, verdict, answered_by, answered_at, asked_at, higher_id, talk_at, decision, decided_at,
  ending, ended_at) on responses to tweespraak_app;

-- HR follows how far it is, and reads none of it.
create policy read_at_table on response_words for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (select from responses r
    where r.organization_id = response_words.organization_id and r.response_id = response_words.response_id
      and (app_response_sight(r.conversation_id) in ('employee', 'leader')
        or (r.step = 'higher' and r.higher_id = (select app_person()) and app_response_sight(r.conversation_id) = 'higher'))));
create policy say on response_words for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and author_id = (select app_person())
  and exists (select from responses r where r.organization_id = response_words.organization_id
    and r.response_id = response_words.response_id and r.step <> 'ended'
    and app_response_sight(r.conversation_id) = case when part in ('response', 'companion') then 'employee'
      when part = 'answer' then 'leader' else 'higher' end));
-- Where the talk is may change until it is decided; nothing else that was said does.
create policy move on response_words for update to tweespraak_app
  using (organization_id = (select app_organization()) and part = 'place' and exists (select from responses r
    where r.organization_id = response_words.organization_id and r.response_id = response_words.response_id
      and app_response_sight(r.conversation_id) = 'higher'))
  with check (organization_id = (select app_organization()) and part = 'place' and author_id = (select app_person()));
grant select, insert on response_words to tweespraak_app;
grant update (text, author_id) on response_words to tweespraak_app;

-- The sealed report too is read by who decides, from when they are asked until they have decided.
create policy read_to_decide on sealed_reports for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_response_sight(conversation_id) = 'higher');

-- Whoever reads the report reads what became of the response to it.
create policy read_near on sealed_responses for select to tweespraak_app using (
  organization_id = (select app_organization()) and (app_may_read_report(conversation_id)
    or (employee_id = (select app_person()) and app_response_sight(conversation_id) = 'employee')));
grant select on sealed_responses to tweespraak_app;

-- The task that seals lets terms pass.
create policy seal on responses for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy pass on responses for update to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal on response_words for select to tweespraak_seal using (organization_id = (select app_organization()));
-- Who came along is nobody's business any more once it is over.
create policy let_go on response_words for delete to tweespraak_seal
  using (organization_id = (select app_organization()) and part in ('companion', 'place'));
create policy seal on sealed_responses for select to tweespraak_seal
  using (organization_id = (select app_organization()));
create policy seal_once on sealed_responses for insert to tweespraak_seal with check (
  organization_id = (select app_organization())
  and exists (select from responses r where r.organization_id = sealed_responses.organization_id
    and r.response_id = sealed_responses.response_id and r.conversation_id = sealed_responses.conversation_id
    and r.employee_id = sealed_responses.employee_id and r.step = 'ended')
  and exists (select from sealed_reports s where s.organization_id = sealed_responses.organization_id
    and s.conversation_id = sealed_responses.conversation_id and s.employee_id = sealed_responses.employee_id
    and s.content_hash = sealed_responses.report_hash and s.pdf_hash = sealed_responses.report_pdf_hash));
grant select on responses to tweespraak_seal;
grant update (step, due_before, ending, ended_at) on responses to tweespraak_seal;
grant select, delete on response_words to tweespraak_seal;
grant select, insert on sealed_responses to tweespraak_seal;

do $$ declare name text;
begin
  foreach name in array array['responses', 'response_words', 'sealed_responses'] loop
    execute format('create policy erase on %I to tweespraak_erase using (organization_id = (select app_organization()))', name);
    execute format('grant select, delete on %I to tweespraak_erase', name);
  end loop;
end $$;
