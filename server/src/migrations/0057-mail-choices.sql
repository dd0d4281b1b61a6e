-- How each person hears of what waits: by mail at once, in a digest, or in the app alone; when the digest comes, and
-- when nothing comes that can wait.

-- What somebody chose otherwise than at once. `left_from`: how they heard of it before, where a link in a mail put it
-- in the app alone.
create table mail_choices (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  sort text not null check (sort in ('prepare', 'talk', 'report', 'agreement', 'support', 'next', 'waits')),
  way text not null check (way in ('now', 'digest', 'app')),
  left_from text check (left_from in ('now', 'digest')),
  set_at timestamptz not null,
  primary key (organization_id, person_id, sort),
  foreign key (organization_id, person_id) references people on delete cascade,
  check (left_from is null or way = 'app')
);

-- When a digest comes, and between which hours nothing does that can wait; all in the time zone of the organisation.
create table mail_hours (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  digest_on text not null check (digest_on in ('workdays', 'monday')),
  digest_hour int not null check (digest_hour between 8 and 18),
  quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_when_free boolean not null,
  set_at timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people on delete cascade,
  check ((quiet_from is null) = (quiet_until is null) and quiet_from is distinct from quiet_until or quiet_from is null)
);

-- The digest of somebody for a day, claimed by this row in the transaction that queues its mail. Without a mail nothing
-- of what was gathered still waited.
create table digests (
  organization_id uuid not null references organizations,
  person_id uuid not null,
  on_day date not null,
  mail_id uuid,
  primary key (organization_id, person_id, on_day),
  foreign key (organization_id, person_id) references people on delete cascade
);

alter table mail_choices enable row level security;
alter table mail_hours enable row level security;
alter table digests enable row level security;

create policy own on mail_choices to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
create policy own on mail_hours to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()));
grant select, insert, update on mail_choices, mail_hours to tweespraak_app;

-- A link in a mail, which only who has the mail knows, says so for its reader.
create policy leave on mail_choices to tweespraak_mail using (organization_id = (select app_organization()))
  with check (organization_id = (select app_organization()) and way = 'app');
create policy heed on mail_hours for select to tweespraak_mail using (organization_id = (select app_organization()));
create policy gather on digests to tweespraak_mail using (organization_id = (select app_organization()))
  with check (organization_id = (select app_organization()));
grant select, insert, update on mail_choices to tweespraak_mail;
grant select on mail_hours to tweespraak_mail;
grant select, insert, update, delete on digests to tweespraak_mail;

create policy erase on mail_choices to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on mail_hours to tweespraak_erase using (organization_id = (select app_organization()));
create policy erase on digests to tweespraak_erase using (organization_id = (select app_organization()));
grant select, delete on mail_choices, mail_hours, digests to tweespraak_erase;

-- `gathering`: it waits for the digest, not for its own turn; `gathered`: a digest names it, and it never goes by itself.
alter table mails add column digest text check (digest in ('gathering', 'gathered'));
create index mails_gathering on mails (organization_id, person_id) where digest = 'gathering';
