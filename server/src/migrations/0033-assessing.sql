-- Assessing: criteria that were published before their period began, what each assessor gives apart from the other,
-- what they settle, and the evidence beneath it. What was said for somebody's development is no part of it.

-- A set of criteria with the steps of its scale, for everybody or for a unit with all below it. A draft until it is
-- published; then it stands.
create table criteria_sets (
  organization_id uuid not null references organizations,
  set_id uuid not null,
  name jsonb not null,
  first_day date not null, last_day date not null,
  unit_id uuid,
  steps jsonb not null, criteria jsonb not null,
  revision int not null check (revision >= 1), saved_at timestamptz not null,
  published_at timestamptz,
  primary key (organization_id, set_id), foreign key (organization_id, unit_id) references units,
  check (first_day <= last_day)
);

-- Who read which set: it is news until then.
create table criteria_readings (
  organization_id uuid not null, set_id uuid not null, person_id uuid not null,
  read_at timestamptz not null, primary key (organization_id, set_id, person_id),
  foreign key (organization_id, set_id) references criteria_sets on delete cascade, foreign key (organization_id, person_id) references people
);

-- What somebody is assessed by is known before the period begins, and does not change afterwards. For everybody who
-- writes.
create function criteria_are_announced() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.published_at is not null then
    raise exception 'Published criteria stand' using errcode = 'check_violation';
  end if;
  if new.published_at is not null and new.first_day <= (new.published_at at time zone
      (select time_zone from organizations where organization_id = new.organization_id))::date then
    raise exception 'Criteria are published before their period begins' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger criteria_are_announced before insert or update on criteria_sets
  for each row execute function criteria_are_announced();

-- Whether a published set holds for somebody: for everybody, or for the unit in which they work today, or one above it.
create function app_criteria_hold(criteria_set uuid, person uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return exists (select from criteria_sets s where s.organization_id = app_organization() and s.set_id = criteria_set
    and s.published_at is not null and (s.unit_id is null or exists (
      with recursive above (unit_id, parent_id) as (
        select u.unit_id, u.parent_id from assignments a
          join units u on u.organization_id = a.organization_id and u.unit_id = a.unit_id
          where a.organization_id = s.organization_id and a.person_id = person
            and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
        union
        select u.unit_id, u.parent_id from units u join above on u.unit_id = above.parent_id
          where u.organization_id = s.organization_id
      )
      select from above where above.unit_id = s.unit_id)));
end $$;

-- Which built-in kind a conversation's kind began as; null for one that HR made from plain beginnings.
create function app_began_as(conversation uuid) returns text
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return (select k.origin from conversations c
    join kinds k on k.organization_id = c.organization_id and k.kind_id = c.kind_id
    where c.organization_id = app_organization() and c.conversation_id = conversation);
end $$;

-- Agreed in a talk about somebody's development, also when both worded it anew since.
create function app_agreed_for_development(agreement uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (
    with recursive before (conversation_id, follows_id) as (
      select a.conversation_id, a.follows_id from agreements a
        where a.organization_id = app_organization() and a.agreement_id = agreement
      union
      select a.conversation_id, a.follows_id from agreements a join before on a.agreement_id = before.follows_id
        where a.organization_id = app_organization()
    )
    select from before where app_began_as(before.conversation_id) = 'development');
end $$;

-- Whether an agreement may lie beside a conversation: what was agreed for development lies beside no conversation in
-- which one of the two judges.
create function app_may_lie_beside(agreement uuid, conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return coalesce(app_began_as(conversation) not in ('appraisal', 'probation', 'improvement'), true)
    or not app_agreed_for_development(agreement);
end $$;

-- A conversation in which one of the two judges does not follow on a development talk, whose words would open in it.
-- For everybody who plans, the product too.
create function judging_follows_no_development() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if new.previous_id is not null and exists (select from kinds k
      where k.organization_id = new.organization_id and k.kind_id = new.kind_id
        and k.origin in ('appraisal', 'probation', 'improvement'))
    and exists (select from conversations c
      join kinds k on k.organization_id = c.organization_id and k.kind_id = c.kind_id
      where c.organization_id = new.organization_id and c.conversation_id = new.previous_id and k.origin = 'development')
  then raise exception 'What is said for development is not used to judge' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger judging_follows_no_development before insert or update of previous_id, kind_id on conversations
  for each row execute function judging_follows_no_development();
-- What was planned so before: nobody finds the words of a development talk in it any more.
update conversations c set previous_id = null
  from kinds k, conversations was, kinds its
  where k.organization_id = c.organization_id and k.kind_id = c.kind_id
    and k.origin in ('appraisal', 'probation', 'improvement')
    and was.organization_id = c.organization_id and was.conversation_id = c.previous_id
    and its.organization_id = was.organization_id and its.kind_id = was.kind_id and its.origin = 'development';

-- By which criteria an appraisal scores. `left_out`: who leads it leaves the scores out of the report.
create table assessments (
  organization_id uuid not null, conversation_id uuid not null,
  set_id uuid not null, left_out boolean not null default false,
  primary key (organization_id, conversation_id), foreign key (organization_id, set_id) references criteria_sets,
  foreign key (organization_id, conversation_id) references conversations on delete cascade
);

-- How somebody at the table scores a criterion themselves, with their reason: the employee while preparing, an
-- assessor while the report is written.
create table assessment_scores (
  organization_id uuid not null, conversation_id uuid not null,
  person_id uuid not null,
  criterion_id text not null,
  step int check (step between 1 and 9),
  reason text not null check (length(reason) <= 4000),
  revision int not null check (revision >= 1), saved_at timestamptz not null,
  primary key (organization_id, conversation_id, person_id, criterion_id),
  foreign key (organization_id, conversation_id) references assessments on delete cascade, foreign key (organization_id, person_id) references people
);

-- That an assessor has given their scores. Who led it before somebody took over may have given those of that seat.
create table assessment_givings (
  organization_id uuid not null, conversation_id uuid not null,
  person_id uuid not null,
  seat text not null check (seat in ('manager', 'second-assessor')),
  given_at timestamptz not null, primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id) references assessments on delete cascade, foreign key (organization_id, person_id) references people
);

-- What the assessors settled: one score and one reason for each criterion.
create table assessment_outcomes (
  organization_id uuid not null, conversation_id uuid not null,
  criterion_id text not null,
  step int not null check (step between 1 and 9),
  reason text not null check (length(reason) between 1 and 4000),
  settled_by uuid not null, settled_at timestamptz not null,
  revision int not null check (revision >= 1),
  primary key (organization_id, conversation_id, criterion_id),
  foreign key (organization_id, conversation_id) references assessments on delete cascade, foreign key (organization_id, settled_by) references people
);

-- What shows it: an agreement, a report in the file, or a fact with its day in somebody's own words.
create table assessment_evidence (
  organization_id uuid not null, evidence_id uuid not null, conversation_id uuid not null,
  criterion_id text not null,
  agreement_id uuid, report_id uuid,
  fact text check (length(fact) between 1 and 1000),
  fact_on date,
  added_by uuid not null, added_at timestamptz not null,
  primary key (organization_id, evidence_id),
  foreign key (organization_id, conversation_id) references assessments on delete cascade, foreign key (organization_id, agreement_id) references agreements on delete cascade,
  foreign key (organization_id, report_id) references conversations on delete cascade,
  foreign key (organization_id, added_by) references people,
  check (num_nonnulls(agreement_id, report_id, fact) = 1), check ((fact is null) = (fact_on is null))
);
create index evidence_of_conversation on assessment_evidence (organization_id, conversation_id, added_at);
create unique index evidence_once_agreement on assessment_evidence (organization_id, conversation_id, criterion_id, agreement_id);
create unique index evidence_once_report on assessment_evidence (organization_id, conversation_id, criterion_id, report_id);

-- Evidence is of the employee whom it is about, and nothing that was said for their development. For everybody who
-- writes.
create function evidence_is_no_development() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  about uuid;
begin
  select c.employee_id into about from conversations c
    where c.organization_id = new.organization_id and c.conversation_id = new.conversation_id;
  if new.report_id is not null and not exists (select from conversations c
      join kinds k on k.organization_id = c.organization_id and k.kind_id = c.kind_id
      where c.organization_id = new.organization_id and c.conversation_id = new.report_id and c.employee_id = about
        and c.state in ('filed', 'followed-up') and k.origin is distinct from 'development')
  then raise exception 'This report is no evidence' using errcode = 'check_violation';
  end if;
  if new.agreement_id is not null and not exists (
      with recursive before (agreement_id, conversation_id, follows_id, employee_id) as (
        select a.agreement_id, a.conversation_id, a.follows_id, a.employee_id from agreements a
          where a.organization_id = new.organization_id and a.agreement_id = new.agreement_id
        union
        select a.agreement_id, a.conversation_id, a.follows_id, a.employee_id from agreements a
          join before on a.agreement_id = before.follows_id where a.organization_id = new.organization_id
      )
      select from before having count(*) > 0 and bool_and(before.employee_id = about) and not bool_or(exists (
        select from conversations c join kinds k on k.organization_id = c.organization_id and k.kind_id = c.kind_id
          where c.organization_id = new.organization_id and c.conversation_id = before.conversation_id
            and k.origin = 'development')))
  then raise exception 'This agreement is no evidence' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger evidence_is_no_development before insert or update on assessment_evidence
  for each row execute function evidence_is_no_development();

-- The asker assesses in this conversation: leads it, or is its second assessor.
create function app_assesses_in(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversation_participants where organization_id = app_organization()
    and conversation_id = conversation and person_id = app_person() and role in ('manager', 'second-assessor')
    and not withdrawn);
end $$;

-- The report is being written: scores are given, settled, and stand still once it is offered.
create function app_is_drafting(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c join reports r on r.organization_id = c.organization_id
      and r.conversation_id = c.conversation_id
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and c.state = 'recorded' and r.stage = 'draft');
end $$;

-- Everybody who assesses gave their scores; what who led before gave counts for that seat.
create function app_all_gave(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return not exists (select from conversation_participants seat
    where seat.organization_id = app_organization() and seat.conversation_id = conversation
      and seat.role in ('manager', 'second-assessor') and not exists (select from assessment_givings g
        where g.organization_id = seat.organization_id and g.conversation_id = conversation
          and (g.person_id = seat.person_id or (seat.role = 'manager' and g.seat = 'manager'))));
end $$;

-- An assessor reads what another gave once all gave theirs, and what the employee scored once they revealed it.
create function app_sees_scores(conversation uuid, author uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return case when exists (select from conversation_participants where organization_id = app_organization()
      and conversation_id = conversation and person_id = author and role = 'employee')
    then app_speaks_in(conversation) and app_is_revealed(conversation, author)
    else app_assesses_in(conversation) and app_all_gave(conversation) and exists (select from assessment_givings
      where organization_id = app_organization() and conversation_id = conversation and person_id = author) end;
end $$;

-- The asker may still change their own scores: the employee until they share what they prepared, an assessor while the
-- report is written and they have not given them.
create function app_may_score(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return (app_assesses_in(conversation) and app_is_drafting(conversation) and not exists (
      select from assessment_givings where organization_id = app_organization()
        and conversation_id = conversation and person_id = app_person()))
    or exists (select from conversations c join preparations p on p.organization_id = c.organization_id
        and p.conversation_id = c.conversation_id and p.person_id = c.employee_id
      where c.organization_id = app_organization() and c.conversation_id = conversation
        and c.employee_id = app_person() and c.state in ('planned', 'preparing', 'held') and p.shared_at is null);
end $$;

-- Until the report is offered, also before the talk.
create function app_gathers_evidence(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_speaks_in(conversation) and (app_is_drafting(conversation) or exists (select from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and c.state in ('planned', 'preparing', 'held')));
end $$;

-- The evidence of an appraisal, in words, for those with a voice at the table: who attaches an agreement shows it them.
create function app_evidence(conversation uuid) returns table (
  evidence_id uuid, criterion_id text, added_by uuid, agreement_id uuid, report_id uuid, on_day date, words text,
  agreed_state text, report_kind jsonb
) language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select e.evidence_id, e.criterion_id, e.added_by, e.agreement_id, e.report_id,
      coalesce(e.fact_on, a.due_on, (c.begun_at at time zone o.time_zone)::date), coalesce(e.fact, a.what), a.state, v.name
    from assessment_evidence e
    join organizations o on o.organization_id = e.organization_id
    left join agreements a on a.organization_id = e.organization_id and a.agreement_id = e.agreement_id
    left join conversations c on c.organization_id = e.organization_id and c.conversation_id = e.report_id
    left join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id and v.version = c.kind_version
    where e.organization_id = app_organization() and e.conversation_id = conversation and app_speaks_in(conversation)
      and c.state is distinct from 'withdrawn'
    order by e.added_at, e.evidence_id;
end $$;

revoke execute on function app_criteria_hold, app_began_as, app_agreed_for_development, app_may_lie_beside,
  app_assesses_in, app_is_drafting, app_all_gave, app_sees_scores, app_may_score, app_gathers_evidence, app_evidence
  from public;
grant execute on function app_criteria_hold, app_began_as, app_agreed_for_development, app_may_lie_beside,
  app_assesses_in, app_is_drafting, app_all_gave, app_sees_scores, app_may_score, app_gathers_evidence, app_evidence
  to tweespraak_app;

do $$ declare name text;
begin
  foreach name in array array['criteria_sets', 'criteria_readings', 'assessments', 'assessment_scores',
    'assessment_givings', 'assessment_outcomes', 'assessment_evidence']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy erase on %I to tweespraak_erase using (organization_id = (select app_organization()))', name);
    execute format('grant select, delete on %I to tweespraak_erase', name);
  end loop;
end $$;

-- Published criteria are for everybody to read, drafts for who is HR for everybody.
create policy read_published on criteria_sets for select to tweespraak_app using (
  organization_id = (select app_organization()) and (published_at is not null or (select app_is_hr_for_all())));
create policy write_draft on criteria_sets for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()) and published_at is null);
create policy change_draft on criteria_sets for update to tweespraak_app
  using (organization_id = (select app_organization()) and (select app_is_hr_for_all()) and published_at is null)
  with check (organization_id = (select app_organization()) and (select app_is_hr_for_all()));
create policy drop_draft on criteria_sets for delete to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()) and published_at is null);
grant select, insert, delete, update (name, first_day, last_day, unit_id, steps, criteria, revision, saved_at, published_at)
  on criteria_sets to tweespraak_app;

create policy own on criteria_readings to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
grant select, insert on criteria_readings to tweespraak_app;

-- Chosen when it is planned, for an appraisal, from what holds for the employee.
create policy at_table on assessments for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy plan on assessments for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and not left_out and app_began_as(conversation_id) = 'appraisal'
  and exists (select from conversations c where c.organization_id = assessments.organization_id
    and c.conversation_id = assessments.conversation_id and c.state = 'planned' and c.planned_by = (select app_person())
    and app_criteria_hold(assessments.set_id, c.employee_id)));
create policy leave_out on assessments for update to tweespraak_app using (
  organization_id = (select app_organization()) and app_is_drafting(conversation_id)
  and exists (select from conversations c where c.organization_id = assessments.organization_id
    and c.conversation_id = assessments.conversation_id and c.leader_id = (select app_person())));
grant select, insert, update (left_out) on assessments to tweespraak_app;

create policy own on assessment_scores for select to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));
create policy read_given on assessment_scores for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_sees_scores(conversation_id, person_id));
create policy score on assessment_scores for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person()) and app_may_score(conversation_id));
create policy score_anew on assessment_scores for update to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()) and app_may_score(conversation_id));
grant select, insert, update (step, reason, revision, saved_at) on assessment_scores to tweespraak_app;

create policy at_table on assessment_givings for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy give on assessment_givings for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person()) and app_is_drafting(conversation_id)
  and exists (select from conversation_participants p where p.organization_id = assessment_givings.organization_id
    and p.conversation_id = assessment_givings.conversation_id and p.person_id = assessment_givings.person_id
    and p.role = assessment_givings.seat)
  and not exists (select from assessment_scores s where s.organization_id = assessment_givings.organization_id
    and s.conversation_id = assessment_givings.conversation_id and s.person_id = assessment_givings.person_id
    and (s.step is null or s.reason = '')));
-- Who gave takes them back only before they saw another's.
create policy take_back on assessment_givings for delete to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person())
  and app_is_drafting(conversation_id) and not app_all_gave(conversation_id));
grant select, insert, delete on assessment_givings to tweespraak_app;

create policy read_settled on assessment_outcomes for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_assesses_in(conversation_id));
create policy settle on assessment_outcomes for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and settled_by = (select app_person()) and app_assesses_in(conversation_id)
  and app_is_drafting(conversation_id) and app_all_gave(conversation_id));
create policy settle_anew on assessment_outcomes for update to tweespraak_app
  using (organization_id = (select app_organization()) and app_assesses_in(conversation_id)
    and app_is_drafting(conversation_id) and app_all_gave(conversation_id))
  with check (settled_by = (select app_person()));
grant select, insert, update (step, reason, settled_by, settled_at, revision) on assessment_outcomes to tweespraak_app;

create policy at_table on assessment_evidence for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
-- Who attaches something reads it themselves: an agreement and a report are asked under their own policies.
create policy attach on assessment_evidence for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and added_by = (select app_person()) and app_gathers_evidence(conversation_id)
  and (agreement_id is null or (not app_agreed_for_development(agreement_id) and exists (
    select from agreements a where a.organization_id = assessment_evidence.organization_id
      and a.agreement_id = assessment_evidence.agreement_id)))
  and (report_id is null or (app_began_as(report_id) is distinct from 'development' and exists (
    select from sealed_reports s where s.organization_id = assessment_evidence.organization_id
      and s.conversation_id = assessment_evidence.report_id))));
create policy detach on assessment_evidence for delete to tweespraak_app using (
  organization_id = (select app_organization()) and added_by = (select app_person()) and app_gathers_evidence(conversation_id));
grant select, insert, delete on assessment_evidence to tweespraak_app;
