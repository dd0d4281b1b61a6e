import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { HrNotIn } from '../../features/access/hr-not-in.tsx'
import { AddPerson } from '../../features/people/add-person.tsx'
import { InvitePeople } from '../../features/people/invite-people.tsx'
import { type Narrowing, PeopleList } from '../../features/people/people-list.tsx'
import { mayQuery, waitingCountQuery } from '../../features/people/queries.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { peopleLinks } from './people-links.tsx'

const everybody = { search: '', unit: null }

/** Everybody who works here. */
export const PeoplePage = () => {
  const { t } = useTranslation('people')
  const { unit = null, state = 'present', invite = false } = useSearch({ from: '/signed-in/people' })
  const navigate = useNavigate()
  const show = (narrowed: Narrowing, inviting: boolean) =>
    void navigate({
      to: '/people',
      search: {
        ...(narrowed.unit === null ? {} : { unit: narrowed.unit }),
        ...(narrowed.state === 'present' ? {} : { state: narrowed.state }),
        ...(inviting ? { invite: true as const } : {}),
      },
      replace: true,
    })
  const { data: can } = useQuery(mayQuery)
  const { data: waiting } = useQuery({ ...waitingCountQuery(everybody), enabled: can?.invite === true })
  // While somebody waits for an invitation that is the thing to do; then it is who comes next.
  const inviting = waiting !== undefined && waiting.invitable > 0
  const importing = (variant: 'filled' | 'default') =>
    can?.import === true && (
      <ButtonLink to="/people/import" variant={variant}>
        {t('list.import')}
      </ButtonLink>
    )
  const adding = can?.add === true && <AddPerson key="add" main={waiting !== undefined && !inviting} />
  const inviteAll = can?.invite === true && (
    <InvitePeople
      key="invite"
      links={peopleLinks}
      besides={<HrNotIn />}
      main={inviting}
      open={invite}
      onOpen={(open) => show({ unit, state }, open)}
    />
  )
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          {importing('default')}
          {inviting ? [adding, inviteAll] : [inviteAll, adding]}
        </>
      }
    >
      <PeopleList
        links={peopleLinks}
        unit={unit}
        state={state}
        onNarrow={(narrowed) => show(narrowed, invite)}
        begin={importing('filled')}
      />
    </Page>
  )
}
