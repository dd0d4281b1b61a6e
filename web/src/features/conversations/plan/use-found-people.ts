import { useDebouncedValue } from '@mantine/hooks'
import { peopleRoutes, type PersonSummary } from '@tweespraak/contract/people'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** The colleagues whose names begin like what is typed; none while nothing is typed. */
export const useFoundPeople = (typed: string): readonly PersonSummary[] => {
  const search = useDebouncedValue(typed, 200)[0].split(',')[0]?.trim() ?? ''
  const found = useQuery({
    queryKey: ['people', 'search', search],
    queryFn: ({ signal }) => call(peopleRoutes.list, { query: { search, limit: 20 }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
  return search === '' ? [] : (found.data?.items ?? [])
}

/** "Sanne van de Berg, verpleegkundige": enough to tell two of one name apart. */
export const describedPerson = ({ name, jobTitle }: PersonSummary): string =>
  jobTitle === null ? name : `${name}, ${jobTitle}`
