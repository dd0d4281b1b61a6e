-- Who called a conversation off, which both may read: in nobody's name but one's own. Null for what was called
-- off before this was kept.
alter table conversations add column cancelled_by uuid;
alter table conversations add foreign key (organization_id, cancelled_by) references people;
alter table conversations add check (cancelled_by is null or cancelled_at is not null);
grant update (cancelled_by) on conversations to tweespraak_app;
create policy call_off_oneself on conversations as restrictive for update to tweespraak_app using (true)
  with check (cancelled_by is null or cancelled_by = (select app_person()));
