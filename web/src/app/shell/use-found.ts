import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { homeRoutes } from '@tweespraak/contract/home'
import { call } from '../../lib/api.ts'

const nothing = { people: [], conversations: [], agreements: [], goals: [] }

/**
 * People, conversations, agreements and goals that the typed letters may mean; asked once the typing pauses. Until the answer
 * is there, or is not to be had, it is not settled: what one sees belongs to what was typed before.
 */
export const useFound = (typed: string) => {
  const sought = typed.trim()
  const [text] = useDebouncedValue(sought, 150)
  const found = useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) => call(homeRoutes.search, { query: { text }, signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
  const answered = !found.isFetching || (found.isSuccess && !found.isPlaceholderData)
  return {
    ...(sought === '' ? nothing : (found.data ?? nothing)),
    settled: sought === '' || (sought === text && answered),
  }
}
