import type { PeopleLinks } from '../../features/people/people-links.ts'
import { RowLink, TextLink } from '../../ui/link.tsx'

/** Where people lead to. */
export const peopleLinks: PeopleLinks = {
  row: (personId, words) => (
    <RowLink to="/people/$personId" params={{ personId }}>
      {words}
    </RowLink>
  ),
  person: (personId, words) => (
    <TextLink to="/people/$personId" params={{ personId }}>
      {words}
    </TextLink>
  ),
  mails: (words) => <TextLink to="/mails">{words}</TextLink>,
}
