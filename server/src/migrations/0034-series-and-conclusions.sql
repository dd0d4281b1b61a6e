-- What a conversation comes to: the outcome of a probation, and how far the goals of an improvement series are. And the
-- last day of somebody's probation, so that the talk about it is planned in time.

-- Between the employee, their manager and who keeps people, as the rest of an employment. None where none was agreed.
alter table employments add column probation_ends_on date;
create index employments_on_probation on employments (organization_id, probation_ends_on)
  where probation_ends_on is not null;

-- Two months at most (Burgerlijk Wetboek 7:652). A first day that is corrected afterwards, by hand or by an import, can
-- leave a last day that no longer fits: it is then unknown again, and HR is asked for it.
create function probation_fits() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.probation_ends_on >= new.starts_on and new.probation_ends_on < new.starts_on + interval '2 months' then
    return new;
  end if;
  if tg_op = 'UPDATE' and new.probation_ends_on is not distinct from old.probation_ends_on then
    new.probation_ends_on := null;
    return new;
  end if;
  raise exception 'A probation lasts two months at most' using errcode = 'check_violation';
end $$;
create trigger probation_fits before insert or update of starts_on, probation_ends_on on employments for each row
  when (new.probation_ends_on is not null) execute function probation_fits();

-- Whether a talk about somebody's probation stands or was held since a day: for themselves, who leads them and HR, who
-- need not read that talk to know that nobody has to plan one.
create function app_has_probation_talk(person uuid, since date) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return (person = app_person() or app_manages(person) or app_is_hr_for(person)) and exists (
    select from conversations c
      join kinds k on k.organization_id = c.organization_id and k.kind_id = c.kind_id
      where c.organization_id = app_organization() and c.employee_id = person and k.origin = 'probation'
        and c.state not in ('cancelled', 'withdrawn') and c.starts_at >= since::timestamptz);
end $$;

-- What a conversation comes to, as the one who leads it concludes while the report is written. It is written into the
-- report when that is offered.
create table conversation_conclusions (
  organization_id uuid not null,
  conversation_id uuid not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  revision int not null check (revision >= 1),
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, saved_by) references people
);
alter table conversation_conclusions enable row level security;

-- Who leads it and held the talk, while its report is a draft.
create function app_concludes(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c
    join reports r on r.organization_id = c.organization_id and r.conversation_id = c.conversation_id
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and c.leader_id = app_person() and c.state = 'recorded' and r.stage = 'draft');
end $$;

create policy at_table on conversation_conclusions for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy conclude on conversation_conclusions for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and saved_by = (select app_person()) and app_concludes(conversation_id));
create policy conclude_anew on conversation_conclusions for update to tweespraak_app
  using (organization_id = (select app_organization()) and app_concludes(conversation_id))
  with check (saved_by = (select app_person()));
create policy erase on conversation_conclusions to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert on conversation_conclusions to tweespraak_app;
grant update (content, saved_by, saved_at, revision) on conversation_conclusions to tweespraak_app;
grant select, delete on conversation_conclusions to tweespraak_erase;

revoke execute on function app_has_probation_talk, app_concludes from public;
grant execute on function app_has_probation_talk, app_concludes to tweespraak_app;

-- A series of talks about what has to improve: its goals, how one sees that they are reached, and the support. Its talks
-- are conversations of their own.
create table conversation_series (
  organization_id uuid not null references organizations,
  series_id uuid not null,
  employee_id uuid not null,
  goals jsonb not null,
  support text not null check (length(support) between 1 and 4000),
  planned_by uuid not null,
  planned_at timestamptz not null,
  primary key (organization_id, series_id),
  foreign key (organization_id, employee_id) references people,
  foreign key (organization_id, planned_by) references people
);
alter table conversations add column series_id uuid;
alter table conversations add foreign key (organization_id, series_id) references conversation_series;
create index conversations_of_series on conversations (organization_id, series_id, starts_at) where series_id is not null;

-- The asker has a voice in one of its talks.
create function app_speaks_in_series(series uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversations c where c.organization_id = app_organization() and c.series_id = series
    and app_speaks_in(c.conversation_id));
end $$;

-- The talks of a series, with the one that comes next to whom has taken over: when they are and how far, no word.
create function app_series_talks(series uuid) returns table (
  conversation_id uuid, starts_at timestamptz, state text
) language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select c.conversation_id, c.starts_at, c.state from conversations c
    where c.organization_id = app_organization() and c.series_id = series and app_speaks_in_series(series)
    order by c.starts_at, c.conversation_id;
end $$;

alter table conversation_series enable row level security;
create policy of_its_talks on conversation_series for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in_series(series_id));
create policy plan on conversation_series for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and planned_by = (select app_person()) and app_manages(employee_id));
create policy erase on conversation_series to tweespraak_erase using (organization_id = (select app_organization()));
grant select, insert on conversation_series to tweespraak_app;
grant select, delete on conversation_series to tweespraak_erase;

-- No talk is put into a series of somebody else, by whomever.
create function series_is_of_employee() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not exists (select from conversation_series s where s.organization_id = new.organization_id
      and s.series_id = new.series_id and s.employee_id = new.employee_id)
  then raise exception 'A series is about one employee' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger series_is_of_employee before insert or update of series_id on conversations for each row
  when (new.series_id is not null) execute function series_is_of_employee();

revoke execute on function app_speaks_in_series, app_series_talks from public;
grant execute on function app_speaks_in_series, app_series_talks to tweespraak_app;
