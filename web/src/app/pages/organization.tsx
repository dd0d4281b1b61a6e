import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdministratorNote } from '../../features/access/administrator-note.tsx'
import { mayQuery } from '../../features/people/queries.ts'
import { RolesOverview } from '../../features/people/roles-overview.tsx'
import { UnitTree } from '../../features/people/unit-tree.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { peopleLinks } from './people-links.tsx'

const peopleOfUnit = (unit: string, words: string, label: string) => (
  <TextLink to="/people" search={{ unit }} aria-label={`${label}: ${words}`}>
    {words}
  </TextLink>
)

/** How the organisation hangs together, and who keeps it. */
export const OrganizationPage = () => {
  const { t } = useTranslation('people')
  const { data: can } = useQuery(mayQuery)
  return (
    <Page title={t('tree.title')} lead={t('tree.lead')}>
      <UnitTree
        people={peopleOfUnit}
        begin={can?.import === true && <ButtonLink to="/people/import">{t('list.import')}</ButtonLink>}
      />
      <AdministratorNote />
      {can?.seeLeft === true && <RolesOverview links={peopleLinks} />}
    </Page>
  )
}
