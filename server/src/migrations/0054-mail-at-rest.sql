-- Whose conversations rest is not mailed about them; when that is over they get one mail, and their calendar what it
-- was not told. Of the mail nothing is left when it was sent: that somebody rested is kept nowhere.

-- Which conversations of an employee stand otherwise in their calendar than they are: ids alone, for who may end the
-- rest and for the task that does.
create function app_calendar_behind(person uuid, moment timestamptz) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  if app_person() is not null and not app_may_let_rest(person) then return; end if;
  return query select c.conversation_id from conversations c
    join conversation_calendars k on k.organization_id = c.organization_id and k.conversation_id = c.conversation_id
    left join calendar_invitations told on told.organization_id = c.organization_id
      and told.conversation_id = c.conversation_id and told.person_id = person
    where c.organization_id = app_organization() and c.employee_id = person and c.ends_at > moment
      and case when c.state = 'cancelled' then told.method = 'request'
        else c.state in ('planned', 'preparing')
          and (told.method is distinct from 'request' or told.sequence < k.sequence) end;
end $$;
revoke execute on function app_calendar_behind from public;
grant execute on function app_calendar_behind to tweespraak_app, tweespraak_seal;

create policy forget on mails as restrictive for delete to tweespraak_mail using (kind = 'conversations-resumed');
grant delete on mails to tweespraak_mail;
