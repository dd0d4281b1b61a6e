import { useMutation, useQueryClient } from '@tanstack/react-query'
import { peopleRoutes, type Person, type RoleGrant } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { say, showUndo } from '../../ui/toast.tsx'

/** Ends a role, and gives it back for as long as that is offered, to who may still give it then. */
export const useEndRole = ({ personId }: Person, after: () => void) => {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const params = { personId }
  // Of one's own role everything may hang on it, also which places one has.
  const refresh = () => queries.invalidateQueries()
  const giveBack = useMutation({
    mutationFn: ({ role, unit }: RoleGrant) =>
      call(peopleRoutes.giveRole, { params, body: { role, unitId: unit?.unitId ?? null } }),
    onSuccess: refresh,
    onError: (error) => say(error.message),
  })
  return useMutation({
    mutationFn: ({ grantId }: RoleGrant) => call(peopleRoutes.endRole, { params: { personId, grantId } }),
    onSuccess: async (_, grant) => {
      after()
      if (grant.can.giveBack) showUndo(t('roles.ended'), () => giveBack.mutate(grant))
      else say(t('roles.ended'))
      await refresh()
    },
    onError: (error, { can }) => {
      // Where it was asked first, the question says so itself.
      if (can.giveBack) say(error.message)
    },
  })
}
