import { useQueryClient } from '@tanstack/react-query'
import { type KindDetail, kindsRoutes, type NewKind } from '@tweespraak/contract/kinds'
import { call } from '../../../lib/api.ts'
import { DiscardDraft } from '../discard-draft.tsx'
import { kindQuery, newKindQuery } from '../queries.ts'

interface DiscardKindProps {
  readonly kind: KindDetail | NewKind
  /** Leads away from a kind that was never published, and so is gone. */
  readonly onGone?: () => Promise<void>
}

/** Throws away what was written of a kind since its last version. */
export const DiscardKind = ({ kind, onGone }: DiscardKindProps) => {
  const client = useQueryClient()
  const { kindId } = kind
  const params = { kindId }
  const { queryKey } = onGone === undefined ? kindQuery(kindId) : newKindQuery(kindId)
  const leave = async (): Promise<void> => {
    await onGone?.()
    client.removeQueries({ queryKey })
  }
  return (
    <DiscardDraft
      known={() => client.getQueryData<KindDetail | NewKind>(queryKey) ?? kind}
      discard={(revision) => call(kindsRoutes.discardDraft, { params, body: { revision } })}
      putBack={(draft, baseRevision) => {
        const { savedAt: _, ...written } = draft
        return call(kindsRoutes.saveDraft, { params, body: { ...written, baseRevision } })
      }}
      onGone={onGone && leave}
    />
  )
}
