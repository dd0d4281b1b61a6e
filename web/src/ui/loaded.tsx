import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from './error-state.tsx'
import { Skeletons } from './skeletons.tsx'

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>
  /** In the shape of what comes. */
  readonly skeleton?: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** Shows a query: a skeleton while it is on its way, why it did not come, or what came. */
export const Loaded = <Data,>({ query, skeleton, children }: LoadedProps<Data>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  return skeleton ?? <Skeletons />
}
