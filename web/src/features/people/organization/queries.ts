import { queryOptions } from '@tanstack/react-query'
import { organizationRoutes } from '@tweespraak/contract/organization'
import { peopleRoutes } from '@tweespraak/contract/people'
import { call } from '../../../lib/api.ts'

export const organizationQuery = queryOptions({
  queryKey: ['organization'],
  queryFn: ({ signal }) => call(organizationRoutes.showOrganization, { signal }),
})

/** Below `units`, since what changes those changes these. */
export const archivedUnitsQuery = queryOptions({
  queryKey: ['people', 'units', 'archived'],
  queryFn: ({ signal }) => call(organizationRoutes.archivedUnits, { signal }),
})

/** Enough to name some of them; how many there are the refusal says. */
const few = 20

/** Who is in the way of archiving a unit: some who work in it, who will, and who is HR for it. */
export const whoIsInQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['people', 'in-unit', unitId],
    queryFn: async ({ signal }) => {
      const [{ items }, { people: coming }, { people }] = await Promise.all([
        call(peopleRoutes.list, { query: { unit: unitId, limit: few }, signal }),
        call(organizationRoutes.comingToUnit, { params: { unitId }, signal }),
        call(peopleRoutes.roles, { signal }),
      ])
      const keeps = ({ roles }: (typeof people)[number]) => roles.some(({ unit }) => unit?.unitId === unitId)
      return {
        // The list holds those of units below as well.
        working: items.filter(({ unit }) => unit?.unitId === unitId).map(({ name }) => name),
        coming,
        hr: people.filter(keeps).map(({ name }) => name),
      }
    },
    staleTime: 0,
  })
