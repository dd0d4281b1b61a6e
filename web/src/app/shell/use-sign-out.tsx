import { accessRoutes } from '@tweespraak/contract/access'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { saveOpenFields } from '../../lib/open-fields.ts'
import { call } from '../../lib/api.ts'
import { dropDrafts, keptDrafts, type KeptDraft } from '../../lib/kept-drafts.ts'
import { useMe } from '../../lib/me.ts'

const UnsavedDialog = lazy(async () => ({ default: (await import('./unsaved-dialog.tsx')).UnsavedDialog }))

/** A new goal: one's own or for a group, each perhaps from a template, for somebody, or a template itself. */
const openGoal = (navigate: ReturnType<typeof useNavigate>, placeId: string): Promise<void> => {
  const [whose, template] = placeId.split('.')
  const from = template === undefined ? {} : { template }
  if (whose === 'template') return navigate({ to: '/goals/templates/new' })
  if (whose === 'group') return navigate({ to: '/goals/group/new', search: from })
  return navigate({ to: '/goals/new', search: whose === 'new' ? from : { for: placeId } })
}

/** Opens where something was typed: there it is saved. */
const open = (
  navigate: ReturnType<typeof useNavigate>,
  place: KeptDraft['place'],
  placeId: string,
): Promise<void> => {
  switch (place) {
    case 'form':
      return navigate({ to: '/forms/$formId', params: { formId: placeId } })
    case 'kind':
      return navigate({ to: '/kinds/$kindId', params: { kindId: placeId } })
    case 'new-kind':
      return navigate({ to: '/kinds/new', search: { draft: placeId } })
    case 'goal':
      return openGoal(navigate, placeId)
    case 'conversation':
      return navigate({ to: '/conversations/$conversationId', params: { conversationId: placeId } })
    default:
      return place satisfies never
  }
}

/**
 * Out, without leaving words behind. What can still be saved is saved first; what cannot is named, and goes
 * only when one says so. After that nothing of it is on this device any more, for whoever uses it next.
 * `leave` goes on to elsewhere than signing in.
 */
export const useSignOut = (
  onRefused: (error: unknown) => void,
  leave?: () => Promise<void>,
): { readonly signOut: () => void; readonly dialog: ReactNode } => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { person } = useMe()
  const [unsaved, setUnsaved] = useState<readonly KeptDraft[]>([])
  const isMine = (personId: string) => personId === person.id
  const out = useMutation({
    mutationFn: () => call(accessRoutes.signOut),
    onSuccess: async () => {
      await (leave === undefined ? navigate({ to: '/sign-in' }) : leave())
      queries.clear()
      dropDrafts(isMine)
    },
    onError: onRefused,
  })
  const signOut = async (): Promise<void> => {
    // Why something could not be saved stands at its field; here it matters only that it was not.
    await saveOpenFields().catch(() => undefined)
    const left = keptDrafts().filter(({ personId }) => isMine(personId))
    if (left.length === 0) out.mutate()
    else setUnsaved(left)
  }
  const close = () => setUnsaved([])
  return {
    signOut: () => void signOut(),
    dialog: unsaved.length > 0 && (
      <Suspense>
        <UnsavedDialog
          drafts={unsaved}
          onClose={close}
          onSave={({ place, placeId }) => {
            close()
            void open(navigate, place, placeId)
          }}
          onDiscard={() => {
            close()
            out.mutate()
          }}
        />
      </Suspense>
    ),
  }
}
