-- Mails that did not arrive, and to whom: by what the mail server refused at once, or told afterwards. Of its words
-- nothing is kept but the status (RFC 3463): 4 for now, 5 for good, and a number that says of what.

-- `bounced`: sent or not, it does not arrive. `bounce` with another state: it is late.
alter table mails drop constraint mails_state_check,
  add constraint mails_state_check check (state in ('waiting', 'sent', 'failed', 'no-server', 'withdrawn', 'bounced')),
  add column bounce text check (bounce ~ '^[45]\.\d{1,3}\.\d{1,3}$'),
  add constraint bounced_by_status check (state <> 'bounced' or bounce is not null);

-- Who cannot be reached at the address that they have now; it says nothing of what they were mailed. `reported`: told
-- afterwards, so that a later mail arrived only when nothing comes back of it; `retried_at`: when that was sent.
create table mail_bounces (
  organization_id uuid not null,
  person_id uuid not null,
  status text not null check (status ~ '^[45]\.\d{1,3}\.\d{1,3}$'),
  reported boolean not null,
  since timestamptz not null,
  retried_at timestamptz,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade
);
alter table mail_bounces enable row level security;
-- HR mends addresses of their people, and administrators those of all.
create policy read_as_keeper on mail_bounces for select to tweespraak_app using (
  organization_id = (select app_organization())
  and ((select app_is_hr_for_all()) or (select app_is_administrator()) or person_id in (select app_hr_people())));
create policy note on mail_bounces to tweespraak_mail
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
create policy erase on mail_bounces to tweespraak_erase using (organization_id = (select app_organization()));
grant select on mail_bounces to tweespraak_app;
grant select, insert, update, delete on mail_bounces to tweespraak_mail;
grant select, delete on mail_bounces to tweespraak_erase;

-- At another address nothing is known to go wrong.
create function forget_bounces() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  delete from mail_bounces b using was join became
      on became.organization_id = was.organization_id and became.person_id = was.person_id
    where became.email is distinct from was.email
      and b.organization_id = was.organization_id and b.person_id = was.person_id;
  return null;
end $$;
create trigger forget_bounces after update on people referencing old table as was new table as became
  for each statement execute function forget_bounces();

-- Whose mail it is that something came back of: what comes back names the mail alone.
create function mail_organization(of_mail uuid) returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return (select o.organization_id from organizations o
    where exists (select from mails m where m.organization_id = o.organization_id and m.mail_id = of_mail));
end $$;
revoke execute on function forget_bounces, mail_organization from public;
grant execute on function mail_organization to tweespraak_mail;

-- Reminders that a talk is due follow from what is worked out for everybody, no more from what was held before.
create policy remind on due_talks for select to tweespraak_mail using (organization_id = (select app_organization()));
grant select (organization_id, person_id, kind_id, due_on, resumed_on, planned_at) on due_talks to tweespraak_mail;
drop policy remind on progress_of_people;
revoke select (organization_id, kind_code, employee_id, last_held_at, open_from) on progress_of_people from tweespraak_mail;
