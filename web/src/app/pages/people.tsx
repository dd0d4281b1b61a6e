import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AddPerson } from '../../features/people/add-person.tsx'
import { InvitePeople } from '../../features/people/invite-people.tsx'
import { PeopleList } from '../../features/people/people-list.tsx'
import { mayQuery } from '../../features/people/queries.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { peopleLinks } from './people-links.tsx'

/** Everybody who works here. */
export const PeoplePage = () => {
  const { t } = useTranslation('people')
  const { unit } = useSearch({ from: '/signed-in/people' })
  const navigate = useNavigate()
  const { data: can } = useQuery(mayQuery)
  const importing = (variant: 'filled' | 'default') =>
    can?.import === true && (
      <ButtonLink to="/people/import" variant={variant}>
        {t('list.import')}
      </ButtonLink>
    )
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          {can?.invite === true && <InvitePeople links={peopleLinks} />}
          {can?.add === true && <AddPerson />}
          {importing('default')}
        </>
      }
    >
      <PeopleList
        links={peopleLinks}
        unit={unit ?? null}
        onUnit={(chosen) => void navigate({ to: '/people', search: chosen === null ? {} : { unit: chosen } })}
        begin={importing('filled')}
      />
    </Page>
  )
}
