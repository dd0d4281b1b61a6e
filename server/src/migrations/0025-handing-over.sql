-- A conversation comes under somebody else: whoever leads the employee today takes the seat of who led them before.
-- That one loses the seat, and with it all that a seat shows; what they wrote and did not share stays theirs.

-- From whom to whom, when, and who arranged it (null: by itself, on the day that a team came under somebody else).
-- `begun`: the talk had begun by then.
create table conversation_handovers (
  organization_id uuid not null,
  handover_id uuid not null,
  conversation_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  arranged_by uuid,
  begun boolean not null,
  at timestamptz not null,
  primary key (organization_id, handover_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, from_id) references people, foreign key (organization_id, to_id) references people,
  foreign key (organization_id, arranged_by) references people,
  check (from_id <> to_id)
);
create index handovers_of_conversation on conversation_handovers (organization_id, conversation_id, at);
create index handovers_from on conversation_handovers (organization_id, from_id, conversation_id);

-- What somebody prepared, noted and signed stays when their seat goes: it hangs on the conversation, not on the seat.
alter table preparations drop constraint preparations_organization_id_conversation_id_person_id_fkey,
  add foreign key (organization_id, conversation_id) references conversations on delete cascade;
alter table notes drop constraint notes_organization_id_conversation_id_author_id_fkey,
  add foreign key (organization_id, conversation_id) references conversations on delete cascade;
alter table signatures drop constraint signatures_organization_id_conversation_id_person_id_fkey,
  add foreign key (organization_id, conversation_id) references conversations on delete cascade;

-- Who prepares has a seat: asked where it is written, since nothing else holds it now.
create policy seated on preparations as restrictive for insert to tweespraak_app with check (exists (
  select from conversation_participants seat where seat.organization_id = preparations.organization_id
    and seat.conversation_id = preparations.conversation_id and seat.person_id = preparations.person_id));

-- Who led the talk before, when it began or went on under them: it stays among theirs, as progress.
create function app_led_talk(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return exists (select from conversation_handovers
    where organization_id = app_organization() and conversation_id = conversation
      and from_id = app_person() and begun);
end $$;

-- Under whom a conversation that is not closed can come: who leads the employee today. Nobody when that one leads it
-- already or has another seat at it, or when its kind is led by a coach.
create function app_heir_of(conversation uuid) returns uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ declare
  today constant date := app_today();
begin
  return (select a.manager_id from conversations c
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    join assignments a on a.organization_id = c.organization_id and a.person_id = c.employee_id
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and c.state in ('planned', 'preparing', 'held', 'recorded')
      and k.rules ->> 'ledBy' <> 'coach' and a.manager_id is not null
      and not exists (select from conversation_participants seat where seat.organization_id = c.organization_id
        and seat.conversation_id = c.conversation_id and seat.person_id = a.manager_id)
    order by a.starts_on desc limit 1);
end $$;

-- Whether the asker may take it over: they lead the employee today, who led the conversation does so no more, and the
-- talk has not begun. What a coach leads stays with the coach, until the coach hands it over.
create function app_may_take_over(conversation uuid) returns boolean
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return app_heir_of(conversation) = app_person() and not exists (select from conversations c
    where c.organization_id = app_organization() and c.conversation_id = conversation
      and (c.begun_at is not null or app_coaches(c.leader_id)));
end $$;

alter policy read_near on conversations using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_takes_part(conversation_id)
    or app_is_shown(kind_id, kind_version, 'progressSeenBy', employee_id)
    or app_led_talk(conversation_id)
    or (app_manages(employee_id) and app_may_take_over(conversation_id))));

-- Gives the seat of who leads to who leads the employee today: asked for by the one who leads, until the talk begins
-- by the one who will (nobody lets themselves in on what two others said), by HR for the employee, or by the task that
-- follows up a team that came under somebody else (nobody asks then). What was agreed in a talk that was held is
-- settled: who made it is not at this table any more. Answers the new revision; null, and nothing changes, when it may
-- not be, or not any more.
create function app_hand_over(conversation uuid, heir uuid, handover uuid, moment timestamptz) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp as
$$ declare
  was conversations;
  asker constant uuid := app_person();
begin
  select * into was from conversations
    where organization_id = app_organization() and conversation_id = conversation for update;
  if was.conversation_id is null or app_heir_of(conversation) is distinct from heir or not (
    asker is not distinct from was.leader_id
    or (not app_coaches(was.leader_id) and (asker is null or (asker = heir and was.begun_at is null)
      or app_is_hr_for(was.employee_id))))
  then return null; end if;

  delete from conversation_participants where organization_id = was.organization_id
    and conversation_id = conversation and role = 'manager';
  insert into conversation_participants (organization_id, conversation_id, person_id, role)
    values (was.organization_id, conversation, heir, 'manager');
  -- Before the talk, the others shared with who led it then: whether who leads it now reads it, they say anew. Where
  -- nobody prepares, what was brought lies open for whoever comes to the talk.
  update preparations p set shared_at = null, revealed_at = null
    where p.organization_id = was.organization_id and p.conversation_id = conversation and was.begun_at is null
      and p.person_id <> was.leader_id and exists (select from kind_versions k
        where k.organization_id = was.organization_id and k.kind_id = was.kind_id and k.version = was.kind_version
          and jsonb_array_length(k.rules -> 'prepares') > 0);
  insert into preparations (organization_id, conversation_id, person_id, side)
    select was.organization_id, conversation, heir, 'manager' from kind_versions k
      where k.organization_id = was.organization_id and k.kind_id = was.kind_id and k.version = was.kind_version
        and k.rules -> 'prepares' ? 'manager' and was.begun_at is null
    on conflict do nothing;
  insert into conversation_handovers (organization_id, handover_id, conversation_id, from_id, to_id, arranged_by, begun, at)
    values (was.organization_id, handover, conversation, was.leader_id, heir, asker, was.begun_at is not null, moment);
  update agreement_pairs set leader_id = heir,
      settled_at = case when was.begun_at is null then settled_at else coalesce(settled_at, moment) end
    where organization_id = was.organization_id and conversation_id = conversation;
  update conversation_proposals set leader_id = heir
    where organization_id = was.organization_id and previous_id = conversation;
  update conversations set leader_id = heir, revision = revision + 1
    where organization_id = was.organization_id and conversation_id = conversation;
  return was.revision + 1;
end $$;
revoke execute on function app_led_talk, app_heir_of, app_may_take_over, app_hand_over from public;
grant execute on function app_led_talk, app_heir_of, app_may_take_over to tweespraak_app;
grant execute on function app_hand_over, app_heir_of to tweespraak_app, tweespraak_seal;

-- Waiting for each other is waiting for who has a seat, and what counts as brought is what the table can read or what
-- somebody at it keeps.
create or replace function only_shared_opens() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if old.revealed_at is null and new.shared_at is not null and exists (
    select from conversations c
      join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
      where c.organization_id = new.organization_id and c.conversation_id = new.conversation_id
        and (c.begun_at is not null or k.rules ->> 'reveal' = 'each' or not exists (
          select from preparations p join conversation_participants seat on seat.organization_id = p.organization_id
              and seat.conversation_id = p.conversation_id and seat.person_id = p.person_id
            where p.organization_id = new.organization_id and p.conversation_id = new.conversation_id
              and p.person_id <> new.person_id and p.shared_at is null)))
  then return new; end if;
  raise exception 'Only what was shared opens, and once' using errcode = 'insufficient_privilege';
end $$;

create or replace function app_talking_point_counts(conversation uuid) returns table (side text, points int)
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return query select p.side, count(*)::int
    from talking_points t join preparations p on p.organization_id = t.organization_id
      and p.conversation_id = t.conversation_id and p.person_id = t.author_id
    where t.organization_id = app_organization() and t.conversation_id = conversation
      and t.removed_at is null and app_speaks_in(conversation)
      and (p.revealed_at is not null or exists (
        select from conversation_participants seat where seat.organization_id = p.organization_id
          and seat.conversation_id = p.conversation_id and seat.person_id = p.person_id))
    group by p.side;
end $$;

-- Each of the two sides signs once: what the one who led before signed stays the signature of that side.
create or replace function app_awaited_signers(conversation uuid) returns setof uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as
$$ begin
  return query select w.person_id from reports r
    join conversations c on c.organization_id = r.organization_id and c.conversation_id = r.conversation_id
    join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
    join conversation_participants w on w.organization_id = c.organization_id and w.conversation_id = c.conversation_id
    where r.organization_id = app_organization() and r.conversation_id = conversation
      and r.stage = 'offered' and c.state = 'recorded'
      and (app_speaks_in(conversation) or app_is_shown(c.kind_id, c.kind_version, 'progressSeenBy', c.employee_id))
      and k.rules -> 'signs' ? case when w.role in ('employee', 'manager') then w.role
        when w.role = 'companion' then '' else 'third' end
      and not exists (select from signatures s where s.organization_id = c.organization_id
        and s.conversation_id = c.conversation_id and s.voided_at is null
        and (s.person_id = w.person_id or s.side = w.role));
end $$;

-- Who leads the conversation now reads what was agreed in it, and leaves it to those who agreed it.
create policy read_at_table on agreements for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (
    select from agreement_pairs pair where pair.organization_id = (select app_organization())
      and pair.conversation_id = agreements.conversation_id and pair.leader_id = (select app_person())));

-- Who made agreements at it goes on seeing whether they are settled.
create policy read_made on agreement_pairs for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (
    select from conversation_handovers h where h.organization_id = agreement_pairs.organization_id
      and h.conversation_id = agreement_pairs.conversation_id and h.from_id = (select app_person())));

alter table conversation_handovers enable row level security;
-- For whom the conversation itself is: this asks it, under its own policy.
create policy read_near on conversation_handovers for select to tweespraak_app using (
  organization_id = (select app_organization()) and exists (
    select from conversations c where c.organization_id = conversation_handovers.organization_id
      and c.conversation_id = conversation_handovers.conversation_id));
create policy seal on conversation_handovers for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy mail on conversation_handovers for select to tweespraak_mail using (organization_id = (select app_organization()));
create policy erase on conversation_handovers to tweespraak_erase using (organization_id = (select app_organization()));
grant select on conversation_handovers to tweespraak_app, tweespraak_seal, tweespraak_mail;
grant select, delete on conversation_handovers to tweespraak_erase;
