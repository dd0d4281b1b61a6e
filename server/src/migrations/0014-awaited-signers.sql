-- Whose signature an offered report waits for: who signs it and did not yet. For those with a voice at the table
-- and whom the kind shows its progress, who know otherwise from the state of the conversation alone; never a word of it.
create function app_awaited_signers(conversation uuid) returns setof uuid
  language sql stable parallel safe security definer set search_path = public, pg_temp as
$$ select w.person_id from reports r
     join conversations c on c.organization_id = r.organization_id and c.conversation_id = r.conversation_id
     join kind_versions k on k.organization_id = c.organization_id and k.kind_id = c.kind_id and k.version = c.kind_version
     join conversation_participants w on w.organization_id = c.organization_id and w.conversation_id = c.conversation_id
     where r.organization_id = app_organization() and r.conversation_id = conversation
       and r.stage = 'offered' and c.state = 'recorded'
       and (app_speaks_in(conversation) or app_is_shown(c.kind_id, c.kind_version, 'progressSeenBy', c.employee_id))
       and k.rules -> 'signs' ? case when w.role in ('employee', 'manager') then w.role
         when w.role = 'companion' then '' else 'third' end
       and not exists (select from signatures s where s.organization_id = c.organization_id
         and s.conversation_id = c.conversation_id and s.person_id = w.person_id and s.voided_at is null) $$;
revoke execute on function app_awaited_signers from public;
grant execute on function app_awaited_signers to tweespraak_app;
