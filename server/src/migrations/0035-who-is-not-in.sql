-- Who can sign in here, of everybody at once: what `app_has_account` (0015) answers of one, for a list of very many.
-- Colleagues may know it by that rule; which list shows it, and to whom, is for the module of people to decide.
create function app_people_in() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query select person_id from account_links where organization_id = app_organization();
end $$;
revoke execute on function app_people_in from public;
grant execute on function app_people_in to tweespraak_app;

-- How far somebody is on the way in at a moment: `in`, `invited` (to the address that they have now, by an invitation
-- that still works) or `not-in`. It sees what whoever asks may see: of whom one does not keep, no invitation.
create function app_entry_of(person uuid, at timestamptz) returns text
  language plpgsql stable set search_path = public, pg_temp as
$$ begin
  if exists (select from account_links l where l.organization_id = app_organization() and l.person_id = person) then
    return 'in';
  end if;
  return case when exists (
    select from invitations i join people p on p.organization_id = i.organization_id and p.person_id = i.person_id
      where i.organization_id = app_organization() and i.person_id = person
        and i.email = p.email and i.used_at is null and i.expires_at > at) then 'invited' else 'not-in' end;
end $$;
revoke execute on function app_entry_of from public;
grant execute on function app_entry_of to tweespraak_app;
