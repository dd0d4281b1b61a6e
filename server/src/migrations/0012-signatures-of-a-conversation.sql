-- The signatures under one report, those that no longer count too: the index that keeps them apart knows only
-- those that do, and without this one every reading of a report went through all of the organisation's.
create index signatures_of_conversation on signatures (organization_id, conversation_id);
