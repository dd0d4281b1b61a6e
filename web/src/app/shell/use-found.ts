import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { homeRoutes } from '@tweespraak/contract/home'
import { call } from '../../lib/api.ts'

const nobody = { people: [], conversations: [] }

/** People and conversations that the typed letters may mean; asked once the typing pauses. */
export const useFound = (typed: string) => {
  const [text] = useDebouncedValue(typed.trim(), 150)
  const found = useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) => call(homeRoutes.search, { query: { text }, signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
  return typed.trim() === '' ? nobody : (found.data ?? nobody)
}
