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

const withNamesakes = (people: readonly PersonWaiting[]) => {
  const byName = Map.groupBy(people, ({ name }) => name)
  return people.map((person) => ({ person, namesake: (byName.get(person.name) ?? []).length > 1 }))
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
          label={t(counts.later > 0 ? 'invite.everybodyBegun' : 'invite.everybody', {
            count: counts.invitable,
          })}
          checked={everybody && but.size < counts.invitable}
          indeterminate={everybody ? but.size > 0 : some.size > 0}
          onChange={whom.turnEverybody}
        />
      )}
      <Loaded query={people}>
        {({ pages }) => (
          <>
            <RowList label={t('invite.listLabel')}>
              {withNamesakes(pages.flatMap(({ items }) => items)).map(({ person, namesake }) => (
                <WaitingRow
                  key={person.personId}
                  person={person}
                  namesake={namesake}
                  whom={whom}
                  links={links}
                />
              ))}
            </RowList>
            <ShowMore query={people} />
          </>
        )}
      </Loaded>
    </>
  )
}

interface WaitingRowProps extends Pick<WaitingListProps, 'whom' | 'links'> {
  readonly person: PersonWaiting
  /** Somebody else of this list has the same name. */
  readonly namesake: boolean
}

const WaitingRow = ({ person, namesake, whom, links }: WaitingRowProps) => (
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
    detail={<Where person={person} namesake={namesake} />}
    trail={<Standing person={person} />}
  />
)

const Where = ({ person: { unit, number }, namesake }: Pick<WaitingRowProps, 'person' | 'namesake'>) => {
  const { t } = useTranslation('people')
  const told = namesake && number !== null ? t('invite.number', { number }) : undefined
  const words = [unit?.name, told].filter((part) => part !== undefined).join(' · ')
  return words === '' ? null : <span className={classes.unit}>{words}</span>
}

const Standing = ({ person: { state, invitedAt, beginsOn } }: { person: PersonWaiting }) => {
  const { t } = useTranslation('people')
  const { timeZone } = useSpeaking()
  if (state === 'no-address') return <StatusWord tone="attention">{t('invite.noAddress')}</StatusWord>
  if (invitedAt === null)
    return (
      beginsOn !== null && (
        <StatusWord>
          {t('list.beginsOn')} <Day date={beginsOn} />
        </StatusWord>
      )
    )
  return (
    <StatusWord>
      {t(state === 'expired' ? 'invite.expiredSince' : 'invite.invitedOn')}{' '}
      <Day date={dayOf(Date.parse(invitedAt), timeZone)} />
    </StatusWord>
  )
}
