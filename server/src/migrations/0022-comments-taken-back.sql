-- Who commented on a report may take it back, until somebody signs: what one knew when one signed stays known.
create policy take_back on report_comments as restrictive for delete to tweespraak_app using (
  author_id = (select app_person())
  and not exists (select from reports r where r.organization_id = report_comments.organization_id
    and r.conversation_id = report_comments.conversation_id and r.stage = 'closed')
  and not exists (select from signatures s where s.organization_id = report_comments.organization_id
    and s.conversation_id = report_comments.conversation_id and s.voided_at is null
      and s.signed_at >= report_comments.made_at));
grant delete on report_comments to tweespraak_app;
