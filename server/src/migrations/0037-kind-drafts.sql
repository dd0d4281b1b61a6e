-- What HR writes of a kind of conversation before it is published, as with forms (0020): one draft for each kind.
-- `revision` goes on counting when a draft is published or thrown away (`content` is then null), so that nobody saves
-- over what they did not see. A kind that was never published stands here alone; `copy_of` says what it began as.
create table kind_drafts (
  organization_id uuid not null references organizations,
  kind_id uuid not null,
  revision int not null check (revision >= 1),
  copy_of uuid,
  content jsonb,
  saved_at timestamptz not null,
  primary key (organization_id, kind_id),
  foreign key (organization_id, copy_of) references kinds
);

alter table kind_drafts enable row level security;

-- What everybody may plan is HR's for everybody to write; drafts are theirs alone to read.
create policy written_by_hr on kind_drafts to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));

grant select, insert, update on kind_drafts to tweespraak_app;
