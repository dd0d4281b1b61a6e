import { useQueryClient } from '@tanstack/react-query'
import type { Form } from '@tweespraak/contract/form'
import { formsRoutes, type FormDetail, type FormDraft } from '@tweespraak/contract/forms'
import { useState } from 'react'
import { call } from '../../../lib/api.ts'
import type { AutosaveState, Kept } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { wholeForm } from '../../../lib/kept-drafts.ts'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { amendForm, formQuery } from '../queries.ts'
import { type History, noHistory, redo, remember, undo } from './history.ts'

/** What the server has of a form that is being made: its draft, or what was published. */
const keptOf = (form: FormDetail): Kept<FormDraft> => ({
  value: {
    name: form.draft?.name ?? form.name,
    content: form.draft?.content ?? form.content ?? { sections: [] },
  },
  revision: form.revision,
  savedAt: form.draft?.savedAt,
})

export interface FormEditing {
  readonly state: AutosaveState<FormDraft>
  /** `about` says which text is typed in, so that a run of letters is undone at once. */
  readonly edit: (change: (content: Form) => Form, about?: string) => void
  readonly rename: (name: FormDraft['name']) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

/** A form that is saved while one makes it, and every change of which can be undone. */
export const useFormDraft = (form: FormDetail, personId: string): FormEditing => {
  const client = useQueryClient()
  const { formId } = form
  const saved = useAutosave<FormDraft>({
    kept: keptOf(form),
    drafts: draftsOf(personId, formId, wholeForm),
    save: async (value, baseRevision) => {
      const answer = await call(formsRoutes.saveDraft, {
        params: { formId },
        body: { ...value, baseRevision },
      })
      amendForm(client, formId, (known) => ({
        ...known,
        revision: answer.revision,
        draft: { ...value, savedAt: answer.savedAt },
      }))
      return answer
    },
    reload: async () => keptOf(await client.query({ ...formQuery(formId), staleTime: 0 })),
    words: 'nobody',
  })
  const [history, setHistory] = useState<History<FormDraft>>(noHistory)
  const { edit: write, flush: _, guarding: __, keepMine, takeTheirs, ...state } = saved
  const present = state.value
  const put = (value: FormDraft, about?: string) => {
    setHistory(remember(history, present, about))
    write(value)
  }
  const travel = (step: typeof undo) => {
    const travelled = step(history, present)
    if (travelled === null) return undefined
    return () => {
      setHistory(travelled.history)
      write(travelled.value)
    }
  }
  return {
    state,
    edit: (change, about) => put({ ...present, content: change(present.content) }, about),
    rename: (name) => put({ ...present, name }, 'name'),
    undo: travel(undo),
    redo: travel(redo),
    keepMine,
    takeTheirs: () => {
      setHistory(noHistory)
      takeTheirs()
    },
  }
}
