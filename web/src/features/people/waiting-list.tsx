import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { PersonWaiting, WaitingCounts } from '@tweespraak/contract/access'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day } from '../../ui/when.tsx'
import classes from './waiting-list.module.css'
import type { PeopleLinks } from './people-links.ts'
import { type WaitingSearch, waitingQuery } from './queries.ts'
import type { Whom } from './whom.ts'

interface WaitingListProps {
  readonly found: WaitingSearch
  readonly counts: WaitingCounts
  readonly whom: Whom
  readonly links: PeopleLinks
}

/** Who is not in yet, each to be chosen or not; who has no address leads to where it is filled in. */
export const WaitingList = ({ found, counts, whom, links }: WaitingListProps) => {
  const { t } = useTranslation('people')
  const people = useInfiniteQuery(waitingQuery(found))
  const { everybody, but, some } = whom.choice
  return (
    <>
      {counts.invitable > 0 && (
        <Checkbox
          className={classes.everybody ?? ''}
          label={t('invite.everybody', { count: counts.invitable })}
          checked={everybody && but.size < counts.invitable}
          indeterminate={everybody ? but.size > 0 : some.size > 0}
          onChange={whom.turnEverybody}
        />
      )}
      <Loaded query={people}>
        {({ pages }) => (
          <>
            <RowList label={t('invite.listLabel')}>
              {pages
                .flatMap(({ items }) => items)
                .map((person) => (
                  <WaitingRow key={person.personId} person={person} whom={whom} links={links} />
                ))}
            </RowList>
            <ShowMore query={people} />
          </>
        )}
      </Loaded>
    </>
  )
}

const WaitingRow = ({ person, whom, links }: { person: PersonWaiting; whom: Whom; links: PeopleLinks }) => (
  <Row
    title={
      person.state === 'no-address' ? (
        <span className={classes.unreachable}>{links.row(person.personId, person.name)}</span>
      ) : (
        <Checkbox
          data-row
          label={person.name}
          checked={whom.isChosen(person)}
          onChange={() => whom.turn(person)}
        />
      )
    }
    detail={person.unit === null ? undefined : <span className={classes.unit}>{person.unit.name}</span>}
    trail={<Standing person={person} />}
  />
)

const Standing = ({ person: { state, invitedAt } }: { person: PersonWaiting }) => {
  const { t } = useTranslation('people')
  const { timeZone } = useSpeaking()
  if (state === 'no-address') return <StatusWord tone="attention">{t('invite.noAddress')}</StatusWord>
  if (invitedAt === null) return null
  return (
    <StatusWord>
      {t(state === 'expired' ? 'invite.expiredSince' : 'invite.invitedOn')}{' '}
      <Day date={dayOf(Date.parse(invitedAt), timeZone)} />
    </StatusWord>
  )
}
