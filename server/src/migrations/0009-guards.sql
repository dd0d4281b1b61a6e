-- What the application's role may not do, also where a check in the code was forgotten: change the address by
-- which somebody else comes in, open what was not shared, or stir what rests. And whose agreements were read.

-- To whose address an invitation goes decides who comes in as them and reads what is theirs. Administrators
-- add people, with an address; that of who is there already is changed by HR for them, and of who has a role
-- by those who may give that role.
create function app_may_readdress(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select app_is_hr_for(person) and app_may_vouch_for(person) $$;

create function only_hr_readdresses() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if app_may_readdress(old.person_id) then return new; end if;
  raise exception 'Only HR changes the address of somebody' using errcode = 'insufficient_privilege';
end $$;
create trigger only_hr_readdresses before update of email on people for each row
  when (current_user = 'tweespraak_app' and new.email is distinct from old.email)
  execute function only_hr_readdresses();

-- Whom an administrator places in a unit that they are HR for by unit, they would be HR for from then on.
create function app_may_bring_into(person uuid, unit uuid) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select app_is_hr_for(person) or unit is null or not app_is_hr_for_unit(unit) or not exists (
     select from assignments where organization_id = app_organization() and person_id = person) $$;
create policy bring on assignments as restrictive for insert to tweespraak_app
  with check ((select app_is_hr_for_all()) or not (select app_is_hr()) or app_may_bring_into(person_id, unit_id));
create policy bring_along on assignments as restrictive for update to tweespraak_app
  using (true)
  with check ((select app_is_hr_for_all()) or not (select app_is_hr()) or app_may_bring_into(person_id, unit_id));

-- A preparation opens once, and only what was shared does: before the talk where the kind opens each by
-- itself or everybody has shared, and afterwards at any time.
create function only_shared_opens() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if old.revealed_at is null and new.shared_at is not null and exists (
    select from conversations c
      join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
      where c.organization_id = new.organization_id and c.conversation_id = new.conversation_id
        and (c.begun_at is not null or k.rules ->> 'reveal' = 'each' or not exists (
          select from preparations p where p.organization_id = new.organization_id
            and p.conversation_id = new.conversation_id and p.person_id <> new.person_id and p.shared_at is null)))
  then return new; end if;
  raise exception 'Only what was shared opens, and once' using errcode = 'insufficient_privilege';
end $$;
create trigger only_shared_opens before update of revealed_at on preparations for each row
  when (current_user = 'tweespraak_app' and new.revealed_at is distinct from old.revealed_at)
  execute function only_shared_opens();

-- Nobody's seat is given to them with what they would prepare already open.
create policy closed on preparations as restrictive for insert to tweespraak_app with check (
  person_id = (select app_person()) or (shared_at is null and revealed_at is null));

-- A conversation goes forward: what is filed is followed up and nothing else, what was called off stays so.
create function goes_forward() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  phases constant text[] := array['planned', 'preparing', 'held', 'recorded', 'signed', 'filed', 'followed-up'];
begin
  if (case when new.state = 'cancelled' then old.state in ('planned', 'preparing')
    else array_position(phases, new.state) > array_position(phases, old.state) end) then return new; end if;
  raise exception 'A conversation goes forward' using errcode = 'insufficient_privilege';
end $$;
create trigger goes_forward before update of state on conversations for each row
  when (current_user = 'tweespraak_app' and new.state <> old.state) execute function goes_forward();

-- Under a report that rests no signature is voided.
create policy rests on signatures as restrictive for update to tweespraak_app using (exists (
  select from reports r where r.organization_id = signatures.organization_id
    and r.conversation_id = signatures.conversation_id and r.stage <> 'closed')) with check (true);

-- What was agreed and signed is not worded anew, and what was kept or broken is reopened only for a while: two
-- weeks, ten minutes by who closed it (and a little, since two clocks never agree). What both changed rests.
create function agreement_rests() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  worded constant boolean := (new.doer_id, new.what, new.measure, new.due_on, new.support_kind, new.support)
    is distinct from (old.doer_id, old.what, old.measure, old.due_on, old.support_kind, old.support);
  settled constant boolean := exists (select from agreement_pairs p where p.organization_id = old.organization_id
    and p.conversation_id = old.conversation_id and p.settled_at is not null);
begin
  if (case
    when old.state = 'open' and new.state = 'open' then not (worded and settled)
    when old.state = 'open' then not worded and new.closed_by = app_person()
    when old.state = 'changed' then false
    when new.state = old.state then not worded
      and (new.reason, new.closed_by, new.closed_at) is not distinct from (old.reason, old.closed_by, old.closed_at)
    else new.state = 'open' and not worded and now() < old.closed_at
      + case when old.closed_by = app_person() then interval '11 minutes' else interval '14 days 1 minute' end
  end) then return new; end if;
  raise exception 'An agreement that rests is left alone' using errcode = 'insufficient_privilege';
end $$;
create trigger agreement_rests before update on agreements for each row
  when (current_user = 'tweespraak_app') execute function agreement_rests();

-- Only an open one that nobody signed is taken back as if it had never been.
create policy rests on agreements as restrictive for delete to tweespraak_app using (state = 'open' and not exists (
  select from agreement_pairs p where p.organization_id = agreements.organization_id
    and p.conversation_id = agreements.conversation_id and p.settled_at is not null));

-- The other answers a change; who proposed it takes it back. One that was overtaken (the agreement is closed) is
-- put aside by whoever closed it. What was answered stays answered.
create function other_answers() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.state = 'waiting' and (case new.state
    when 'withdrawn' then old.proposed_by = app_person() or exists (select from agreements a
      where a.organization_id = old.organization_id and a.agreement_id = old.agreement_id and a.state <> 'open')
    else old.proposed_by <> app_person() end) then return new; end if;
  raise exception 'The other answers a change' using errcode = 'insufficient_privilege';
end $$;
create trigger other_answers before update on agreement_changes for each row
  when (current_user = 'tweespraak_app') execute function other_answers();

-- Somebody who is not one of the two read their agreements: one of them, or several at once. An agreement that
-- was taken back leaves the opening behind.
alter table file_openings add column agreement_id uuid;
alter table file_openings drop constraint file_openings_what_check;
alter table file_openings drop constraint file_openings_check1;
alter table file_openings add check (what in ('file', 'report', 'agreement', 'agreements'));
alter table file_openings add check ((what = 'report') = (conversation_id is not null));
alter table file_openings add check ((what = 'agreement') = (agreement_id is not null));
drop policy write_down on file_openings;
create policy write_down on file_openings for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and opened_by = (select app_person())
  and case what
    when 'report' then exists (
      select from sealed_reports s where s.organization_id = file_openings.organization_id
        and s.conversation_id = file_openings.conversation_id and s.employee_id = file_openings.person_id)
    when 'agreement' then exists (
      select from agreements a where a.organization_id = file_openings.organization_id
        and a.agreement_id = file_openings.agreement_id and a.employee_id = file_openings.person_id)
    else app_may_open_file(person_id) end);
