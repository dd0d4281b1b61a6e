-- Forms that HR makes: a name for each version, where a form came from, and what is written of it before it is
-- published. Publishing adds a version; nothing that was published is changed.

alter table forms add column built_in text
  check (built_in in ('progress', 'appraisal', 'development', 'check-in', 'probation', 'learning', 'improvement'));

-- A form that came with a built-in kind is called as that kind was.
alter table form_versions add column name jsonb;
update forms set built_in = (select k.code from kinds k join kind_versions v using (organization_id, kind_id)
  where v.organization_id = forms.organization_id and v.form_id = forms.form_id and v.version = 1 limit 1);
update form_versions set name = (select v.name from kind_versions v
  where v.organization_id = form_versions.organization_id and v.form_id = form_versions.form_id
  order by v.version limit 1);
alter table form_versions alter column name set not null;

-- One draft for each form. `revision` goes on counting when the draft is published or thrown away (`content` is
-- then null), so that nobody saves over what they did not see. A form that was never published stands here alone.
create table form_drafts (
  organization_id uuid not null references organizations,
  form_id uuid not null,
  revision int not null check (revision >= 1),
  name jsonb,
  content jsonb,
  saved_at timestamptz not null,
  primary key (organization_id, form_id),
  check ((name is null) = (content is null))
);

alter table form_drafts enable row level security;

-- What everybody will be asked is HR's for everybody to write; drafts are theirs alone to read.
create policy written_by_hr on form_drafts to tweespraak_app using (
  organization_id = (select app_organization()) and (select app_is_hr_for_all()));

create policy published_by_hr on forms as restrictive for insert to tweespraak_app
  with check ((select app_is_hr_for_all()));
create policy published_by_hr on form_versions as restrictive for insert to tweespraak_app
  with check ((select app_is_hr_for_all()));
create policy published_by_hr on kind_versions as restrictive for insert to tweespraak_app
  with check ((select app_is_hr_for_all()));

grant select, insert, update on form_drafts to tweespraak_app;
grant insert on forms, form_versions, kind_versions to tweespraak_app;
