-- Conversations: how far each is, who sits at the table, what each prepares, what was noted, the report
-- with its signatures, and the next one proposed. What was said is for those at the table alone.

-- Progress: who, which kind, when, how far; never a word of what was said. `invited_at` moves with the
-- appointment. A kind's version and form are those that the conversation began with.
create table conversations (
  organization_id uuid not null references organizations,
  conversation_id uuid not null,
  kind_id uuid not null,
  kind_code text not null,
  kind_version int not null,
  form_id uuid,
  form_version int,
  employee_id uuid not null,
  leader_id uuid not null,
  previous_id uuid,
  state text not null check (state in (
    'planned', 'preparing', 'held', 'recorded', 'signed', 'filed', 'followed-up', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  planned_by uuid not null,
  planned_at timestamptz not null,
  invited_at timestamptz not null,
  begun_at timestamptz,
  finished_at timestamptz,
  filed_at timestamptz,
  followed_up_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text check (cancel_reason in ('not-needed', 'no-time', 'other-leader', 'leaves', 'other')),
  revision int not null,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, kind_id, kind_version) references kind_versions,
  foreign key (organization_id, form_id, form_version) references form_versions,
  foreign key (organization_id, employee_id) references people, foreign key (organization_id, leader_id) references people,
  foreign key (organization_id, previous_id) references conversations,
  check (employee_id <> leader_id), check (ends_at > starts_at),
  check ((state in ('planned', 'preparing', 'cancelled')) = (begun_at is null)),
  check ((state in ('planned', 'preparing', 'held', 'cancelled')) = (finished_at is null)),
  check (state <> 'filed' or filed_at is not null),
  check ((state = 'followed-up') = (followed_up_at is not null)), check ((state = 'cancelled') = (cancelled_at is not null)),
  check ((cancelled_at is null) = (cancel_reason is null))
);
create index conversations_of_employee on conversations (organization_id, employee_id, starts_at desc, conversation_id desc);
create index conversations_of_leader on conversations (organization_id, leader_id, starts_at desc, conversation_id desc);
create index conversations_by_previous on conversations (organization_id, previous_id) where previous_id is not null;

-- Words around the conversation: for those at the table.
create table conversation_appointments (
  organization_id uuid not null,
  conversation_id uuid not null,
  place text check (length(place) between 1 and 200),
  video_link text check (length(video_link) between 1 and 500),
  purpose text check (length(purpose) between 1 and 1000),
  cancellation text check (length(cancellation) between 1 and 500),
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade
);

-- Everybody at the table, the two included. `manager` is whoever leads. A companion reads the appointment alone.
create table conversation_participants (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('employee', 'manager', 'second-assessor', 'third-party', 'companion')),
  primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  foreign key (organization_id, person_id) references people
);
create unique index one_employee_one_leader on conversation_participants (organization_id, conversation_id, role)
  where role in ('employee', 'manager');
create index conversations_of_participant on conversation_participants (organization_id, person_id, conversation_id);

-- Who prepares, and whether it was shared and revealed.
create table preparations (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('employee', 'manager', 'third')),
  shared_at timestamptz,
  revealed_at timestamptz,
  primary key (organization_id, conversation_id, person_id),
  foreign key (organization_id, conversation_id, person_id) references conversation_participants on delete cascade,
  check (revealed_at is null or shared_at is not null)
);

create table preparation_answers (
  organization_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  field_id text not null,
  value jsonb not null,
  revision int not null check (revision >= 1),
  saved_at timestamptz not null,
  primary key (organization_id, conversation_id, person_id, field_id),
  foreign key (organization_id, conversation_id, person_id) references preparations on delete cascade
);

-- `removed_at`: taken away by its author, who may put it back until the talk is finished.
create table talking_points (
  organization_id uuid not null,
  point_id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  text text not null check (length(text) between 1 and 500),
  position int not null,
  discussed_at timestamptz,
  removed_at timestamptz,
  primary key (organization_id, point_id),
  foreign key (organization_id, conversation_id, author_id) references preparations on delete cascade
);
create index talking_points_of_conversation on talking_points (organization_id, conversation_id, author_id, position);

-- What each wrote down during the talk: one block for each author.
create table notes (
  organization_id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  text text not null check (length(text) <= 20000),
  revision int not null check (revision >= 1),
  saved_at timestamptz not null,
  primary key (organization_id, conversation_id, author_id),
  foreign key (organization_id, conversation_id, author_id) references conversation_participants on delete cascade
);

-- The report: a draft written in turn, offered for signing, closed. `revisions` counts the changes of
-- each text, by `section.voice`. `missing` are the sides that never signed.
create table reports (
  organization_id uuid not null,
  conversation_id uuid not null,
  stage text not null check (stage in ('draft', 'offered', 'closed')),
  turn text check (turn in ('employee', 'manager')),
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  revisions jsonb not null,
  revision int not null,
  offered_at timestamptz,
  sign_before timestamptz,
  closing text check (closing in ('signed', 'not-signed', 'nothing-to-sign')),
  missing text[] not null default '{}',
  closed_at timestamptz,
  primary key (organization_id, conversation_id),
  foreign key (organization_id, conversation_id) references conversations on delete cascade,
  check ((stage = 'draft') = (turn is not null)), check ((stage = 'draft') = (offered_at is null)),
  check ((stage = 'closed') = (closed_at is not null)), check ((closed_at is null) = (closing is null))
);
create index reports_to_sign on reports (sign_before) where stage = 'offered';

-- Each content that was ever offered: what a signature, voided or not, was put under.
create table report_versions (
  organization_id uuid not null,
  conversation_id uuid not null,
  content_hash text not null,
  content jsonb not null,
  offered_at timestamptz not null,
  primary key (organization_id, conversation_id, content_hash),
  foreign key (organization_id, conversation_id) references reports on delete cascade
);

create table report_comments (
  organization_id uuid not null,
  comment_id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  made_at timestamptz not null,
  primary key (organization_id, comment_id),
  foreign key (organization_id, conversation_id) references reports on delete cascade
);
create index report_comments_of_conversation on report_comments (organization_id, conversation_id, made_at);

-- A signature binds the content by its hash. `voided_at`: the content changed afterwards.
create table signatures (
  organization_id uuid not null,
  signature_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('employee', 'manager', 'third')),
  manner text not null check (manner in ('agreed', 'seen')),
  response text check (length(response) between 1 and 10000),
  content_hash text not null,
  signed_at timestamptz not null,
  voided_at timestamptz,
  primary key (organization_id, signature_id),
  foreign key (organization_id, conversation_id, content_hash) references report_versions,
  foreign key (organization_id, conversation_id, person_id) references conversation_participants on delete cascade
);
create unique index one_signature_counts on signatures (organization_id, conversation_id, person_id) where voided_at is null;

-- The next conversation, proposed at the rhythm of its kind when the report is in the file.
create table conversation_proposals (
  organization_id uuid not null,
  proposal_id uuid not null,
  previous_id uuid not null,
  kind_id uuid not null,
  employee_id uuid not null,
  leader_id uuid not null,
  due_on date not null,
  state text not null check (state in ('open', 'planned', 'dismissed')),
  conversation_id uuid,
  made_at timestamptz not null,
  primary key (organization_id, proposal_id),
  unique (organization_id, previous_id),
  foreign key (organization_id, previous_id) references conversations,
  foreign key (organization_id, conversation_id) references conversations,
  foreign key (organization_id, kind_id) references kinds, foreign key (organization_id, employee_id) references people,
  foreign key (organization_id, leader_id) references people,
  check ((state = 'planned') = (conversation_id is not null))
);
create index proposals_of_employee on conversation_proposals (organization_id, employee_id, due_on) where state = 'open';
create index proposals_of_leader on conversation_proposals (organization_id, leader_id, due_on) where state = 'open';

-- Who sits at the table. These read the tables themselves, so that policies need not ask each other.
create function app_takes_part(conversation uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from conversation_participants where organization_id = app_organization()
     and conversation_id = conversation and person_id = app_person()) $$;

-- At the table with a voice: reads what is shared, noted and reported.
create function app_speaks_in(conversation uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from conversation_participants where organization_id = app_organization()
     and conversation_id = conversation and person_id = app_person() and role <> 'companion') $$;

create function app_is_revealed(conversation uuid, author uuid) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select exists (select from preparations where organization_id = app_organization()
     and conversation_id = conversation and person_id = author and revealed_at is not null) $$;

-- This person coaches at the workplace today; everybody may know, or nobody could ask for a conversation.
create function app_coaches(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from role_grants where organization_id = app_organization()
     and person_id = person and role = 'coach' and ended_at is null) $$;

-- The asker is the manager of this person's manager today.
create function app_manages_manager_of(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from assignments a
     where a.organization_id = app_organization() and a.person_id = person and a.starts_on <= app_today()
       and (a.ends_on is null or a.ends_on >= app_today()) and app_manages(a.manager_id)) $$;

-- Whether the asker, not at the table, is one of those to whom the kind shows this (`progressSeenBy`, `reportSeenBy`).
create function app_is_shown(kind uuid, of_version int, rule text, employee uuid) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select (app_kind_allows(kind, of_version, rule, 'hr') and app_is_hr_for(employee))
     or (app_kind_allows(kind, of_version, rule, 'manager') and app_manages(employee))
     or (app_kind_allows(kind, of_version, rule, 'managers-manager') and app_manages_manager_of(employee)) $$;

-- Whether the asker may read the sealed report: who has a voice at the table, and whom the kind shows it.
create function app_may_read_report(conversation uuid) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select app_speaks_in(conversation) or exists (select from conversations c
     where c.organization_id = app_organization() and c.conversation_id = conversation
       and app_is_shown(c.kind_id, c.kind_version, 'reportSeenBy', c.employee_id)) $$;

-- How many points each side brought, also while they are hidden: for those at the table.
create function app_talking_point_counts(conversation uuid) returns table (side text, points int)
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select p.side, count(*)::int
     from talking_points t join preparations p on p.organization_id = t.organization_id
       and p.conversation_id = t.conversation_id and p.person_id = t.author_id
     where t.organization_id = app_organization() and t.conversation_id = conversation
       and t.removed_at is null and app_speaks_in(conversation)
     group by p.side $$;

-- What a policy cannot say of columns: only its author shares a preparation or words a talking point.
create function only_author_shares() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.person_id = app_person() or new.shared_at is not distinct from old.shared_at then return new; end if;
  raise exception 'Only its author shares a preparation' using errcode = 'insufficient_privilege';
end $$;
create trigger only_author_shares before update of shared_at on preparations
  for each row when (current_user = 'tweespraak_app') execute function only_author_shares();

create function only_author_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.author_id = app_person() or (new.text, new.position, new.removed_at)
    is not distinct from (old.text, old.position, old.removed_at) then return new; end if;
  raise exception 'Only its author changes a talking point' using errcode = 'insufficient_privilege';
end $$;
create trigger only_author_words before update on talking_points
  for each row when (current_user = 'tweespraak_app') execute function only_author_words();

-- Every table asks for a policy; what the terms of retention let go, the task of erasing removes.
do $$ declare name text;
begin
  foreach name in array array[
    'conversations', 'conversation_appointments', 'conversation_participants', 'preparations',
    'preparation_answers', 'talking_points', 'notes', 'reports', 'report_versions', 'report_comments',
    'signatures', 'conversation_proposals'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy erase on %I to tweespraak_erase using (organization_id = (select app_organization()))', name);
    execute format('grant select, delete on %I to tweespraak_erase', name);
  end loop;
end $$;

-- Those at the table; and its progress, for whom the kind shows that.
create policy read_near on conversations for select to tweespraak_app using (
  organization_id = (select app_organization()) and (
    employee_id = (select app_person()) or leader_id = (select app_person()) or app_takes_part(conversation_id)
    or app_is_shown(kind_id, kind_version, 'progressSeenBy', employee_id)));
create policy plan on conversations for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and planned_by = (select app_person())
  and planned_by in (employee_id, leader_id) and state = 'planned');
create policy move_on on conversations for update to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));

create policy at_table on conversation_appointments to tweespraak_app
  using (organization_id = (select app_organization()) and app_takes_part(conversation_id))
  with check (organization_id = (select app_organization()) and app_speaks_in(conversation_id));

-- Seats are given once, by who plans it: this asks conversations, under its own policy.
create policy at_table on conversation_participants to tweespraak_app
  using (organization_id = (select app_organization()) and (
    person_id = (select app_person()) or app_takes_part(conversation_id)))
  with check (organization_id = (select app_organization()) and exists (
    select from conversations c where c.organization_id = conversation_participants.organization_id
      and c.conversation_id = conversation_participants.conversation_id
      and c.planned_by = (select app_person()) and c.state = 'planned'));

create policy at_table on preparations to tweespraak_app
  using (organization_id = (select app_organization()) and app_takes_part(conversation_id))
  with check (organization_id = (select app_organization()) and app_speaks_in(conversation_id));

-- Private to its author until revealed; then for those with a voice at the table.
create policy own on preparation_answers to tweespraak_app using (
  organization_id = (select app_organization()) and person_id = (select app_person()));
create policy read_revealed on preparation_answers for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id) and app_is_revealed(conversation_id, person_id));

create policy own on talking_points to tweespraak_app using (
  organization_id = (select app_organization()) and author_id = (select app_person()));
create policy read_revealed on talking_points for select to tweespraak_app using (
  organization_id = (select app_organization()) and removed_at is null
  and app_speaks_in(conversation_id) and app_is_revealed(conversation_id, author_id));
create policy tick on talking_points for update to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id) and app_is_revealed(conversation_id, author_id));

create policy at_table on notes to tweespraak_app
  using (organization_id = (select app_organization()) and app_speaks_in(conversation_id))
  with check (organization_id = (select app_organization()) and author_id = (select app_person()) and app_speaks_in(conversation_id));

create policy at_table on reports to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy rests on reports as restrictive for update to tweespraak_app using (stage <> 'closed') with check (true);
create policy at_table on report_versions to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy at_table on report_comments to tweespraak_app
  using (organization_id = (select app_organization()) and app_speaks_in(conversation_id))
  with check (organization_id = (select app_organization()) and author_id = (select app_person()) and app_speaks_in(conversation_id));
create policy read_at_table on signatures for select to tweespraak_app using (
  organization_id = (select app_organization()) and app_speaks_in(conversation_id));
create policy sign on signatures for insert to tweespraak_app with check (
  organization_id = (select app_organization()) and person_id = (select app_person()) and voided_at is null and exists (
    select from conversation_participants p where p.conversation_id = signatures.conversation_id and p.person_id = signatures.person_id
      and side = case when p.role in ('employee', 'manager') then p.role when p.role <> 'companion' then 'third' end));
create policy void on signatures for update to tweespraak_app
  using (organization_id = (select app_organization()) and voided_at is null and app_speaks_in(conversation_id))
  with check (organization_id = (select app_organization()) and voided_at is not null);

-- To the employee and to who leads them today, also when that is somebody else than the last time.
create policy two on conversation_proposals to tweespraak_app using (organization_id = (select app_organization())
  and (employee_id = (select app_person()) or app_manages(employee_id)
    or (leader_id = (select app_person()) and app_coaches(leader_id))));

grant select, insert on conversations, conversation_appointments, conversation_participants, preparations,
  preparation_answers, talking_points, notes, reports, report_versions, report_comments, signatures to tweespraak_app;
grant update (state, starts_at, ends_at, invited_at, begun_at, finished_at, followed_up_at, cancelled_at,
  cancel_reason, revision) on conversations to tweespraak_app;
grant update (place, video_link, purpose, cancellation) on conversation_appointments to tweespraak_app;
grant update (shared_at, revealed_at) on preparations to tweespraak_app;
grant update (value, revision, saved_at) on preparation_answers to tweespraak_app;
grant update (text, position, discussed_at, removed_at) on talking_points to tweespraak_app;
grant update (text, revision, saved_at) on notes to tweespraak_app;
grant update (stage, turn, content, content_hash, revisions, revision, offered_at, sign_before, closing, missing,
  closed_at) on reports to tweespraak_app;
grant update (voided_at) on signatures to tweespraak_app;
grant select, update (state, conversation_id) on conversation_proposals to tweespraak_app;

-- Sealing and filing: reads the closed report and moves the conversation on; never preparations' answers,
-- talking points or notes. Looking for terms that passed spans all organisations (none is set then).
create policy seal on conversations to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal on conversation_participants for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal on preparations for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy sweep on reports for select to tweespraak_seal
  using (organization_id = (select app_organization()) or (select app_organization()) is null);
create policy seal on reports for update to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal on signatures for select to tweespraak_seal using (organization_id = (select app_organization()));
create policy seal on conversation_proposals to tweespraak_seal using (organization_id = (select app_organization()));
grant select on conversations, conversation_participants, preparations, reports, signatures to tweespraak_seal;
grant update (state, filed_at, followed_up_at, revision) on conversations to tweespraak_seal;
grant update (stage, closing, missing, closed_at) on reports to tweespraak_seal;
grant select, insert on conversation_proposals to tweespraak_seal;

create policy invite on conversations for select to tweespraak_mail using (organization_id = (select app_organization()));
create policy invite on conversation_participants for select to tweespraak_mail using (organization_id = (select app_organization()));
create policy invite on conversation_appointments for select to tweespraak_mail using (organization_id = (select app_organization()));
grant select on conversations, conversation_participants, conversation_appointments to tweespraak_mail;
