-- Invitations that a calendar understands, and what people answer to them.

-- What of a mail is for the calendar of who gets it, as it is sent, and sent again when the first time went wrong:
-- kind, names, when and where. Goes when the mail was sent. `reply_to`: where an answer to it goes.
create table mail_calendars (
  organization_id uuid not null,
  mail_id uuid not null,
  method text not null check (method in ('request', 'cancel')),
  content text not null,
  reply_to text,
  primary key (organization_id, mail_id),
  foreign key (organization_id, mail_id) references mails on delete cascade
);
alter table mail_calendars enable row level security;
create policy send on mail_calendars to tweespraak_mail
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select, insert, delete on mail_calendars to tweespraak_mail;

-- How often what stands in calendars about a conversation changed (the SEQUENCE of iCalendar), and at which of those
-- it came to be at the moment that was told last: an answer to an older one was to another moment. `occasion`: what
-- brought the last change, so that a job that runs twice counts it once.
create table conversation_calendars (
  organization_id uuid not null,
  conversation_id uuid not null,
  sequence int not null check (sequence >= 0),
  moment_sequence int not null check (moment_sequence between 0 and sequence),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  occasion text not null,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade
);
alter table conversation_calendars enable row level security;
create policy at_table on conversation_calendars for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_takes_part(conversation_id));
create policy invite on conversation_calendars to tweespraak_mail
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select on conversation_calendars to tweespraak_app;
grant select, insert, update on conversation_calendars to tweespraak_mail;

-- What was last told to somebody's calendar about a conversation: to have it, or to have it no more.
create table calendar_invitations (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  method text not null check (method in ('request', 'cancel')),
  sequence int not null,
  told_at timestamptz not null,
  primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, person_id) references people on delete cascade
);
alter table calendar_invitations enable row level security;
create policy invite on calendar_invitations to tweespraak_mail
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select, insert, update on calendar_invitations to tweespraak_mail;

-- Whether somebody comes, for those at the table alone. `sequence`: what they answered to.
create table invitation_answers (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('accepted', 'declined', 'tentative')),
  sequence int not null,
  given_by text not null check (given_by in ('mail', 'app')),
  answered_at timestamptz not null,
  primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, person_id) references people on delete cascade
);
alter table invitation_answers enable row level security;
create policy at_table on invitation_answers for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_takes_part(conversation_id));
create policy answer on invitation_answers for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person()) and app_takes_part(conversation_id));
create policy answer_again on invitation_answers for update to tweespraak_app
  using (organization_id = (select app_organization()) and person_id = (select app_person()) and app_takes_part(conversation_id))
  with check (organization_id = (select app_organization()) and person_id = (select app_person()) and app_takes_part(conversation_id));
create policy answer_by_mail on invitation_answers to tweespraak_mail
  using (organization_id = (select app_organization())) with check (organization_id = (select app_organization()));
grant select, insert, update on invitation_answers to tweespraak_app, tweespraak_mail;
