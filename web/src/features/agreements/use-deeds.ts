import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  agreementsRoutes as routes,
  type Agreement,
  type AgreementTerms,
  type SupportState,
} from '@tweespraak/contract/agreements'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { say, showUndo } from '../../ui/toast.tsx'
import { agreementsKey } from './queries.ts'
import { shorten } from './shorten.ts'

const supportWords = { given: 'done.given', missed: 'done.missed', promised: 'done.promised' } as const

/** What a deed said, and how it is taken back as long as the agreement is as the deed left it. */
interface Done {
  readonly said: string
  /** The agreement as the deed left it, for the row that it stands in. */
  readonly now?: Agreement
  readonly undo?: () => Promise<unknown>
}

/**
 * All that can be done with one agreement. Each deed sends the revision that was on the screen, so that the
 * other's deed in between is not overwritten, and says what it did; what can be taken back offers that.
 * `onDecided` takes the agreement as the deed left it.
 */
export const useDeeds = (agreement: Agreement, onDecided: (now: Agreement) => void) => {
  const { t } = useTranslation('agreements')
  const queries = useQueryClient()
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: agreementsKey }),
      queries.invalidateQueries({ queryKey: ['home'] }),
    ])
  // Several may stand below each other: each names its agreement.
  const about = (said: string) => t('done.about', { said, what: shorten(agreement.what) })
  const deed = useMutation({
    mutationFn: (act: () => Promise<Done>) => act(),
    onSettled: refresh,
    onSuccess: ({ said, now, undo }) => {
      if (now !== undefined) onDecided(now)
      if (undo === undefined) say(said)
      else {
        showUndo(about(said), () => void undo().then(refresh, (error: Error) => say(error.message)))
      }
    },
  })
  const params = { agreementId: agreement.agreementId }
  const { revision } = agreement
  const supportAs = (now: Agreement) => () => {
    const { state, reason } = agreement.support ?? { state: 'promised' as const, reason: null }
    return call(routes.settleSupport, { params, body: { revision: now.revision, state, reason } })
  }
  const change = (route: typeof routes.declineChange | typeof routes.withdrawChange, said: string) => () =>
    deed.mutateAsync(async () => {
      await call(route, { params, body: { revision } })
      return { said }
    })
  return {
    busy: deed.isPending,
    error: deed.error,
    keep: () =>
      deed.mutateAsync(async () => {
        const now = await call(routes.keep, { params, body: { revision } })
        return { said: about(t('done.kept')), now }
      }),
    break: (reason: string) =>
      deed.mutateAsync(async () => {
        const now = await call(routes.break, { params, body: { revision, reason } })
        return { said: about(t('done.broken')), now }
      }),
    reopen: () =>
      deed.mutateAsync(async () => {
        const now = await call(routes.reopen, { params, body: { revision } })
        return { said: about(t('done.reopened')), now }
      }),
    settleSupport: (state: SupportState, reason: string | null) =>
      deed.mutateAsync(async () => {
        const now = await call(routes.settleSupport, { params, body: { revision, state, reason } })
        return { said: t(supportWords[state]), now, undo: supportAs(now) }
      }),
    propose: (terms: AgreementTerms, why: string | null) =>
      deed.mutateAsync(async () => {
        const now = await call(routes.proposeChange, { params, body: { ...terms, why, revision } })
        const undo = () => call(routes.withdrawChange, { params, body: { revision: now.revision } })
        return { said: t('done.proposed'), undo }
      }),
    accept: () =>
      deed.mutateAsync(async () => {
        const { changed } = await call(routes.acceptChange, { params, body: { revision } })
        return { said: t('done.accepted'), now: changed }
      }),
    decline: change(routes.declineChange, t('done.declined')),
    withdraw: change(routes.withdrawChange, t('done.withdrawn')),
    remove: () =>
      deed.mutateAsync(async () => {
        await call(routes.remove, { params, query: { revision } })
        return { said: t('done.removed'), undo: () => call(routes.add, { body: anew(agreement) }) }
      }),
  }
}

export type Deeds = ReturnType<typeof useDeeds>

const anew = ({ what, measure, dueOn, doer, employee, leader, support, conversationId }: Agreement) => ({
  what,
  measure,
  dueOn,
  doer,
  employeeId: employee.personId,
  leaderId: leader.personId,
  support: support === null ? null : { kind: support.kind, words: support.words },
  conversationId,
})
