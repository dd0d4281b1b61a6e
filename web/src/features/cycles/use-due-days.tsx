import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LatestDay } from '../../ui/latest-day.tsx'
import { nearQuery } from './queries.ts'

interface DueDay {
  readonly dueOn: string
  /** Until when law or an agreement leaves it, in words; nothing where neither says so. */
  readonly until: ReactNode
}

/** When the next talk of a kind is due for somebody, by the rules of rhythm; undefined where they say nothing or it is not known yet. */
export const useDueDays = (): ((personId: string, kindId: string) => DueDay | undefined) => {
  const { data } = useQuery(nearQuery)
  return (personId, kindId) => {
    const found = data?.items.find((each) => each.personId === personId && each.kindId === kindId)
    return (
      found && {
        dueOn: found.dueOn,
        until: found.latest === null ? null : <LatestDay latest={found.latest} />,
      }
    )
  }
}
