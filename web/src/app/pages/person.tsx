import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { InvitePerson } from '../../features/people/invite-person.tsx'
import { PersonView } from '../../features/people/person-view.tsx'
import { personQuery } from '../../features/people/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { NotFound } from '../failures.tsx'
import { peopleLinks } from './people-links.tsx'

/** One person. */
export const PersonPage = () => {
  const { t } = useTranslation('people')
  const { personId } = useParams({ from: '/signed-in/people/$personId' })
  const query = useQuery(personQuery(personId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  // Without a person there is no title to stand under, so that the whole page says it.
  if (query.data === undefined && query.isError) throw query.error
  return (
    <Loaded query={query} skeleton={<Skeletons shape="page" count={6} />}>
      {(person) => (
        <Page
          key={personId}
          title={person.name}
          above={<TextLink to="/people">{t('person.above')}</TextLink>}
          lead={[person.jobTitle, person.unit?.name]
            .filter((part) => part !== null && part !== undefined)
            .join(' · ')}
          actions={
            <>
              {person.can.openFile && (
                <TextLink to="/people/$personId/file" params={{ personId }}>
                  {t('person.openFile')}
                </TextLink>
              )}
              <InvitePerson person={person} />
            </>
          }
        >
          <PersonView person={person} links={peopleLinks} />
        </Page>
      )}
    </Loaded>
  )
}
