import { Button } from '@mantine/core'
import { peopleRoutes, type Person } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './employment-notice.module.css'
import type { PeopleLinks } from './people-links.ts'
import { useDeed } from './use-deed.ts'

interface NoticeProps {
  readonly person: Person
  readonly links: PeopleLinks
}

/** Who leads next whom somebody led who leaves or left. */
const TakenOver = ({ person, links }: NoticeProps) => {
  const { t } = useTranslation('people')
  const successors = person.details?.successors ?? []
  return successors.map(({ personId, name, count }) => (
    <p className={classes.team} key={personId}>
      {links.person(personId, name)} {t('person.takenOver', { count })}
    </p>
  ))
}

/** How many people somebody who leaves leads after that, and how they get another: to be done before the last day. */
const TeamLeft = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people')
  const count = person.details?.leads ?? 0
  if (count === 0 || !person.can.stay) return null
  return <p className={classes.team}>{t('person.teamLeft', { count, name: person.name })}</p>
}

const Leaving = ({ person, lastDay, links }: NoticeProps & { readonly lastDay: string }) => {
  const { t } = useTranslation('people')
  const { timeZone, now } = useSpeaking()
  const gone = lastDay < dayOf(now, timeZone)
  const stay = useDeed(
    () => call(peopleRoutes.leave, { params: { personId: person.personId }, body: { lastDay: null } }),
    t('form.stays', { name: person.name }),
    undefined,
    { hasFollowUp: true },
  )
  return (
    <div className={classes.notice}>
      <StatusWord tone={gone ? 'quiet' : 'attention'}>
        {t(gone ? 'person.gone' : 'person.leaving')} <Day date={lastDay} />
      </StatusWord>
      {person.can.stay && (
        <Button variant="default" size="xs" loading={stay.isPending} onClick={() => stay.mutate(undefined)}>
          {t('person.stay')}
        </Button>
      )}
      <TakenOver person={person} links={links} />
      <TeamLeft person={person} />
      <RefusalNotice error={stay.error} />
    </div>
  )
}

/** Above all else of somebody: that they are still to begin, that they leave or have left, and the way back for who may. */
export const EmploymentNotice = ({ person, links }: NoticeProps) => {
  const { t } = useTranslation('people')
  if (person.leftOn !== null) return <Leaving person={person} lastDay={person.leftOn} links={links} />
  if (person.beginsOn === null) return null
  return (
    <div className={classes.notice}>
      <StatusWord>
        {t('list.beginsOn')} <Day date={person.beginsOn} />
      </StatusWord>
    </div>
  )
}
