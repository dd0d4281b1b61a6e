import { useMutation, useQueryClient } from '@tanstack/react-query'
import { agreementsRoutes as routes, type Agreement, type Side } from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { say, showUndo } from '../../ui/toast.tsx'
import { supportOf, termsOf, type Draft } from './draft.ts'
import { agreementsKey, agreementsOfConversationQuery } from './queries.ts'
import { shorten } from './shorten.ts'

interface Saving {
  readonly two: Pick<Agreement, 'employee' | 'leader'>
  readonly conversationId: string | null
  readonly agreement: Agreement | undefined
  readonly onDone: (agreementId: string) => void
}

/** Makes an agreement, or words it anew. A new one can be taken back for ten seconds. */
export const useSaveAgreement = ({ two, conversationId, agreement, onDone }: Saving) => {
  const { t } = useTranslation('agreements')
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: agreementsKey })
  return useMutation({
    mutationFn: (draft: Draft & { readonly doer: Side }): Promise<Agreement> => {
      const worded = { ...termsOf(draft), doer: draft.doer, support: supportOf(draft) }
      if (agreement !== undefined) {
        const { agreementId, revision } = agreement
        return call(routes.edit, { params: { agreementId }, body: { ...worded, revision } })
      }
      const pair = { employeeId: two.employee.personId, leaderId: two.leader.personId }
      return call(routes.add, { body: { ...worded, ...pair, conversationId } })
    },
    onSettled: refresh,
    onSuccess: (made) => {
      const { agreementId, revision, what } = made
      // It stands there at once: whoever looks whether it is taken back has seen it.
      if (agreement === undefined && conversationId !== null)
        queries.setQueryData(agreementsOfConversationQuery(conversationId).queryKey, (known) =>
          known === undefined ? known : { ...known, items: [...known.items, made] },
        )
      onDone(agreementId)
      if (agreement !== undefined) return say(t('done.edited'))
      const takeBack = () => call(routes.remove, { params: { agreementId }, query: { revision } })
      const said = t('done.about', { said: t('done.made'), what: shorten(what) })
      showUndo(said, () => void takeBack().then(refresh, (error: Error) => say(error.message)))
    },
  })
}
