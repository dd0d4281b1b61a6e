-- How the talk itself was: a tap for each of four questions, by each who had a voice at it. What somebody said is read
-- by themselves alone. What is told of it are totals, worked out once for a quarter that has passed, of five people or
-- more, and so that no two of them differ by fewer than five. Then the answers are gone.

create table conversation_evaluations (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  safe text check (safe in ('yes', 'partly', 'no')),
  equal text check (equal in ('yes', 'partly', 'no')),
  useful text check (useful in ('yes', 'partly', 'no')),
  rhythm text check (rhythm in ('too-often', 'right', 'too-seldom')),
  answered_at timestamptz not null,
  primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, person_id) references people
);

-- Quarters of which the totals stand, by their first day: nothing is answered or counted in them any more.
create table evaluation_quarters (
  organization_id uuid not null references organizations,
  quarter date not null,
  published_at timestamptz not null,
  primary key (organization_id, quarter)
);

-- What is told, as it is told: `at_least` is a multiple of five, and of each step only which fifth of the answers it
-- had, so that five who said the same cannot be told from four who did. `scope_id`: the organisation, a unit with all
-- below it, or who led the talks. `gathered_from`: the first quarter that is in it; that of a leader gathers until five
-- employees are together. `side`: what employees said, or the others at their tables.
create table evaluation_totals (
  organization_id uuid not null references organizations,
  scope text not null check (scope in ('organization', 'unit', 'leader')),
  scope_id uuid not null,
  quarter date not null,
  gathered_from date not null,
  side text not null check (side in ('employee', 'other')),
  question text not null check (question in ('safe', 'equal', 'useful', 'rhythm')),
  at_least int not null check (at_least >= 5 and at_least % 5 = 0),
  first_fifth int not null check (first_fifth between 0 and 4),
  second_fifth int not null check (second_fifth between 0 and 4),
  third_fifth int not null check (third_fifth between 0 and 4),
  primary key (organization_id, scope, scope_id, quarter, side, question)
);

create function evaluation_quarter(organization uuid, moment timestamptz) returns date
  language sql stable set search_path = public, pg_temp as
$$ select date_trunc('quarter', moment at time zone
     (select time_zone from organizations where organization_id = organization))::date $$;

-- Who had a voice when the talk was held says how it was, as long as its quarter is not counted. Who came to lead it
-- after it had begun was not there.
create function app_may_evaluate(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_speaks_in(conversation) and exists (select from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation and c.finished_at is not null
      and not exists (select from evaluation_quarters q where q.organization_id = c.organization_id
        and q.quarter = evaluation_quarter(c.organization_id, c.finished_at)))
    and not exists (select from conversation_handovers h where h.organization_id = app_organization()
      and h.conversation_id = conversation and h.to_id = app_person() and h.begun);
end $$;

-- Each step that was said: of whose talk with whom, where the employee worked that day.
create function evaluation_steps(organization uuid) returns table (
  conversation_id uuid, person_id uuid, side text, leader_id uuid, unit_id uuid, quarter date, finished_at timestamptz,
  question text, step int
) language sql stable set search_path = public, pg_temp as
$$ select e.conversation_id, e.person_id, case when e.person_id = c.employee_id then 'employee' else 'other' end,
     coalesce((select h.from_id from conversation_handovers h where h.organization_id = c.organization_id
       and h.conversation_id = c.conversation_id and h.begun order by h.at limit 1), c.leader_id),
     (select a.unit_id from assignments a where a.organization_id = c.organization_id and a.person_id = c.employee_id
       and a.starts_on <= (c.finished_at at time zone o.time_zone)::date
       and (a.ends_on is null or a.ends_on >= (c.finished_at at time zone o.time_zone)::date)
       order by a.starts_on desc limit 1),
     evaluation_quarter(c.organization_id, c.finished_at), c.finished_at, said.question,
     case when said.word in ('yes', 'too-often') then 1 when said.word in ('partly', 'right') then 2 else 3 end
   from conversation_evaluations e
   join organizations o on o.organization_id = e.organization_id
   join conversations c on c.organization_id = e.organization_id and c.conversation_id = e.conversation_id
   cross join lateral (values ('safe', e.safe), ('equal', e.equal), ('useful', e.useful), ('rhythm', e.rhythm))
     said (question, word)
   where e.organization_id = organization and said.word is not null $$;

-- Up to a fifth, up to two, up to three, less than four, and four fifths or more.
create function evaluation_fifth(part bigint, whole bigint) returns int language sql immutable as
$$ select case when part * 5 <= whole then 0 when part * 5 >= whole * 4 then 4
     when part * 5 <= whole * 2 then 1 when part * 5 <= whole * 3 then 2 else 3 end $$;

-- From the organisation down: a unit is told of when its parent is and five people of it or below it said something.
-- Where what is left of the parent would be one to four, the smallest of these units is not told of either, with all
-- below it. Everybody counts once in a quarter, with what they said last.
create function count_evaluations_of_units(organization uuid, closing date) returns void
  language sql volatile set search_path = public, pg_temp as
$$ insert into evaluation_totals
   with recursive said as materialized (
     select distinct on (s.person_id, s.side, s.question) s.side, s.question, s.unit_id, s.step
       from evaluation_steps(organization) s where s.quarter = closing
       order by s.person_id, s.side, s.question, s.finished_at desc, s.conversation_id
   ), above (leaf, unit_id, parent_id) as (
     select u.unit_id, u.unit_id, u.parent_id from units u
       where u.organization_id = organization and u.unit_id in (select said.unit_id from said)
     union
     select a.leaf, u.unit_id, u.parent_id from above a join units u on u.unit_id = a.parent_id
       where u.organization_id = organization
   ), counted as materialized (
     select a.unit_id as scope_id, coalesce(a.parent_id, organization) as parent_id, said.side, said.question,
       count(*) as people, count(*) filter (where step = 1) as first, count(*) filter (where step = 2) as second,
       count(*) filter (where step = 3) as third
       from said join above a on a.leaf = said.unit_id group by 1, 2, 3, 4
     union all
     select organization, null, said.side, said.question, count(*), count(*) filter (where step = 1),
       count(*) filter (where step = 2), count(*) filter (where step = 3)
       from said group by 3, 4
   ), told as (
     select counted.* from counted where parent_id is null and people >= 5
     union all
     select below.scope_id, below.parent_id, below.side, below.question, below.people, below.first, below.second,
         below.third
       from (
         select c.*, t.people - sum(case when c.people >= 5 then c.people else 0 end) over siblings as rest,
             row_number() over (siblings order by (c.people < 5), c.people, c.scope_id) as nth
           from told t join counted c on c.parent_id = t.scope_id and c.side = t.side and c.question = t.question
           window siblings as (partition by c.parent_id, c.side, c.question)
       ) below
       where below.people >= 5 and not (below.nth = 1 and below.rest between 1 and 4)
   )
   select organization, case when parent_id is null then 'organization' else 'unit' end, scope_id, closing, closing,
     side, question, people / 5 * 5, evaluation_fifth(first, people), evaluation_fifth(second, people),
     evaluation_fifth(third, people)
   from told $$;

-- What employees said of the talks that somebody led, gathered since the last time: told when five of them are
-- together, and then gone, so that nobody is counted in two totals of one leader.
create function count_evaluations_of_leaders(organization uuid, closing date) returns void
  language plpgsql volatile set search_path = public, pg_temp as
$$ declare
  leaders uuid[];
begin
  select array_agg(leader_id) into leaders from (
    select s.leader_id from evaluation_steps(organization) s where s.side = 'employee' and s.quarter <= closing
      group by s.leader_id having count(distinct s.person_id) >= 5) gathered;
  insert into evaluation_totals
    with said as (
      select distinct on (s.leader_id, s.person_id, s.question) s.leader_id, s.question, s.step,
          min(s.quarter) over (partition by s.leader_id) as earliest
        from evaluation_steps(organization) s
        where s.side = 'employee' and s.quarter <= closing and s.leader_id = any (leaders)
        order by s.leader_id, s.person_id, s.question, s.finished_at desc, s.conversation_id
    )
    select organization, 'leader', leader_id, closing, min(earliest), 'employee', question, count(*) / 5 * 5,
      evaluation_fifth(count(*) filter (where step = 1), count(*)),
      evaluation_fifth(count(*) filter (where step = 2), count(*)),
      evaluation_fifth(count(*) filter (where step = 3), count(*))
    from said group by leader_id, question having count(*) >= 5;
  -- What goes on waiting for a fifth waits a year.
  delete from conversation_evaluations e using conversations c
    where e.organization_id = organization and c.organization_id = organization
      and c.conversation_id = e.conversation_id
      and evaluation_quarter(organization, c.finished_at) <= closing
      and (evaluation_quarter(organization, c.finished_at) <= closing - interval '1 year'
        or not exists (select from evaluation_steps(organization) s
          where s.conversation_id = e.conversation_id and s.person_id = e.person_id and s.side = 'employee')
        or exists (select from evaluation_steps(organization) s
          where s.conversation_id = e.conversation_id and s.leader_id = any (leaders)));
end $$;

-- Counts every quarter in which nothing can be answered any more: two weeks after its last day. Answers how many.
create function publish_evaluations(moment timestamptz) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  due record;
  published int := 0;
begin
  for due in
    select distinct e.organization_id, evaluation_quarter(e.organization_id, c.finished_at) as quarter
      from conversation_evaluations e
      join conversations c on c.organization_id = e.organization_id and c.conversation_id = e.conversation_id
      join organizations o on o.organization_id = e.organization_id
      where evaluation_quarter(e.organization_id, c.finished_at) + interval '3 months 15 days'
          <= moment at time zone o.time_zone
        and not exists (select from evaluation_quarters q where q.organization_id = e.organization_id
          and q.quarter = evaluation_quarter(e.organization_id, c.finished_at))
      order by 1, 2
  loop
    insert into evaluation_quarters values (due.organization_id, due.quarter, moment) on conflict do nothing;
    continue when not found;
    perform count_evaluations_of_units(due.organization_id, due.quarter);
    perform count_evaluations_of_leaders(due.organization_id, due.quarter);
    published := published + 1;
  end loop;
  return published;
end $$;

revoke execute on function app_may_evaluate, evaluation_quarter, evaluation_steps, evaluation_fifth,
  count_evaluations_of_units, count_evaluations_of_leaders, publish_evaluations from public;
grant execute on function app_may_evaluate to tweespraak_app;
grant execute on function publish_evaluations to tweespraak_seal;

alter table conversation_evaluations enable row level security;
alter table evaluation_quarters enable row level security;
alter table evaluation_totals enable row level security;

create policy own on conversation_evaluations to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person())
    and app_may_evaluate(conversation_id));
grant select, insert, update on conversation_evaluations to tweespraak_app;

-- Units to who is HR for them. Who leads sees their own talks, unless they are HR: the two could be compared.
create policy told on evaluation_totals for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    (scope = 'leader' and scope_id = (select app_person()) and not (select app_is_hr()))
    or (scope in ('organization', 'unit') and (select app_is_hr_for_all()))
    or (scope = 'unit' and scope_id in (select app_hr_units()))));
grant select on evaluation_totals to tweespraak_app;

do $$ declare name text;
begin
  foreach name in array array['conversation_evaluations', 'evaluation_totals'] loop
    execute format('create policy erase on %I to tweespraak_erase using (organization_id = (select app_organization()))', name);
    execute format('grant select, delete on %I to tweespraak_erase', name);
  end loop;
end $$;
