-- Whether somebody can sign in here. Colleagues may know it, as they may know each other's names: who plans a
-- conversation has to know whether the other hears of it. Never which account it is, or since when.
create function app_has_account(person uuid) returns boolean language sql stable parallel safe security definer
  set search_path = public, pg_temp as
$$ select exists (select from account_links where organization_id = app_organization() and person_id = person) $$;
revoke execute on function app_has_account from public;
grant execute on function app_has_account to tweespraak_app;
