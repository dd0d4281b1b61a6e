import { useQuery } from '@tanstack/react-query'
import type { ImportRow } from '@tweespraak/contract/people-import'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { Note } from '../../../ui/note.tsx'
import { leaversQuery } from '../queries.ts'
import type { Leaving } from './leaving.ts'

interface LeftBehindProps {
  readonly importId: string
  readonly reading: number
  readonly leaving: Leaving
}

const namedAtMost = 5

/** How many people somebody who is not in the file would leave without a manager. */
export const leadsOf = ({ changes }: ImportRow): number =>
  Number(changes.find(({ field }) => field === 'leads')?.old ?? 0)

/** Beside who leaves: who of them leads people that stay, so that it can be chosen otherwise. */
export const LeftBehind = ({ importId, reading, leaving }: LeftBehindProps) => {
  const { t } = useTranslation('people')
  const listed = useListed()
  const { data } = useQuery(leaversQuery(importId, reading))
  const leaders = (data?.items ?? []).filter((row) => leadsOf(row) > 0 && !leaving.keeps(row.personId))
  if (leaders.length === 0) return null
  const more = leaders.length - namedAtMost
  const people = [
    ...leaders
      .slice(0, namedAtMost)
      .map((row) => t('import.confirm.leads', { name: row.name, count: leadsOf(row) })),
    ...(more > 0 ? [t('import.andMore', { count: more })] : []),
  ]
  return <Note>{t('import.leftBehind', { count: leaders.length, people: listed(people) })}</Note>
}
