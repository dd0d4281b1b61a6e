-- Kinds of conversation that HR makes and edits: which built-in kind each began as, in which order they are offered
-- and whether they are. What was published is changed by nobody.

alter table kinds add column origin text
  check (origin in ('progress', 'appraisal', 'development', 'check-in', 'probation', 'learning', 'improvement'));
update kinds set origin = code
  where code in ('progress', 'appraisal', 'development', 'check-in', 'probation', 'learning', 'improvement');

-- What everybody may plan is HR's for everybody to say.
create policy made_by_hr on kinds as restrictive for insert to tweespraak_app
  with check ((select app_is_hr_for_all()));
create policy changed_by_hr on kinds as restrictive for update to tweespraak_app
  using ((select app_is_hr_for_all()));
grant insert on kinds to tweespraak_app;
grant update (position, retired_at) on kinds to tweespraak_app;

-- What somebody said about where they want to go is never used to assess them: whatever began as the development
-- conversation shows its report to nobody else, and seats no assessor. For everybody who publishes, the product too.
create function development_stays_private() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if (new.rules -> 'reportSeenBy' <> '[]' or new.rules ->> 'secondAssessor' <> 'none') and exists (
    select from kinds k where k.organization_id = new.organization_id and k.kind_id = new.kind_id
      and k.origin = 'development')
  then raise exception 'A development conversation stays between those at the table' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger development_stays_private before insert on kind_versions
  for each row execute function development_stays_private();
