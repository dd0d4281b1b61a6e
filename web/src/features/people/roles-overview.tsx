import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/loaded.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { GiveRoleTo } from './give-role-to.tsx'
import type { PeopleLinks } from './people-links.ts'
import { rolesQuery } from './queries.ts'
import { useRoleWords } from './role-words.ts'

/** Everybody who was given a role: so that nobody holds one unseen. */
export const RolesOverview = ({ links }: { links: PeopleLinks }) => {
  const { t } = useTranslation('people')
  const words = useRoleWords()
  const query = useQuery(rolesQuery)
  return (
    <Section title={t('roles.overview')} actions={<GiveRoleTo />}>
      <Loaded query={query}>
        {({ people }) => (
          <RowList label={t('roles.overview')}>
            {people.map(({ personId, name, roles }) => (
              <Row
                key={personId}
                lead={<PersonAvatar name={name} />}
                title={links.row(personId, name)}
                detail={roles.map(words).join(' · ')}
              />
            ))}
          </RowList>
        )}
      </Loaded>
    </Section>
  )
}
