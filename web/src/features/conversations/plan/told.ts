import { useQueries } from '@tanstack/react-query'
import type { ParticipantConversation, Reach } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { reachQuery } from '../queries.ts'
import { waysOf } from './ways.ts'

type Table = Pick<ParticipantConversation, 'employee' | 'leader'> &
  Partial<Pick<ParticipantConversation, 'guests'>>

/** Everybody at the table but this person. */
export const othersOf = ({ employee, leader, guests = [] }: Table, personId: string): readonly string[] =>
  [employee, leader, ...guests].map((each) => each.personId).filter((each) => each !== personId)

/** Who at this table is not mailed, as their conversations rest; null where that is nobody, or not known. */
export const quietIn = ({
  employee,
  rest,
}: Pick<ParticipantConversation, 'employee' | 'rest'>): string | null =>
  rest === null ? null : employee.personId

interface Deed {
  readonly about: 'planned' | 'series' | 'moved' | 'cancelled' | 'offered' | 'choice'
  /** False for what is not mailed to anybody, such as a moment that has passed. */
  readonly mailed?: boolean
  /** On whose Home it does not stand as long as the conversations rest. */
  readonly resting?: readonly string[]
  /** The employee whose conversations rest, as far as the viewer knows: they are not mailed until that is over. */
  readonly quiet?: string | null
}

/** In sentences, who hears of a deed and how; empty as long as that is not known. */
export const useTold = (
  personIds: readonly string[],
  { about, mailed = true, resting = [], quiet = null }: Deed,
): string => {
  const { t } = useTranslation('conversations')
  const listed = useListed()
  const reached = useQueries({
    queries: personIds.map(reachQuery),
    combine: (queries) => queries.flatMap(({ data }) => data ?? []),
  })
  if (reached.length < personIds.length) return ''
  const known: Reach[] = reached
    .filter(({ personId }) => personId !== quiet)
    .map((each) => ({ ...each, mail: each.mail && mailed }))
  const silent = reached.find(({ personId }) => personId === quiet)
  const said = (those: readonly Reach[], what: string): readonly string[] =>
    waysOf(those).map(({ way, people }) =>
      t(`told.${way}`, {
        count: people.length,
        names: listed(people.map(({ name }) => givenName(name))),
        what,
      }),
    )
  const rests = ({ personId }: Reach): boolean => resting.includes(personId)
  return [
    ...said(
      known.filter((each) => !rests(each)),
      t(`told.what.${about}`),
    ),
    ...said(
      known.filter(rests),
      t(about === 'series' ? 'told.what.seriesAtRest' : 'told.what.plannedAtRest'),
    ),
    ...(silent === undefined ? [] : [t('told.quiet', { name: givenName(silent.name) })]),
  ].join(' ')
}
