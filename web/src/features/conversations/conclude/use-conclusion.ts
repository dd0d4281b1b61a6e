import { useQueryClient } from '@tanstack/react-query'
import {
  type ConclusionContent,
  conclusionRoutes,
  type ConclusionView,
} from '@tweespraak/contract/conclusion'
import { call, RefusalError } from '../../../lib/api.ts'
import type { Kept } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { conclusionQuery } from './conclusion-query.ts'

const wordsOf = (content: ConclusionContent): readonly string[] =>
  content.about === 'improvement'
    ? [...content.goals.map(({ seen }) => seen), content.reason]
    : [content.reason]

/** A conclusion that is being made. */
export type Concluding<Content extends ConclusionContent> = ReturnType<typeof useConclusion<Content>>

/** What is concluded, saved as it is chosen and typed. `begin`: what there is before anything was said. */
export const useConclusion = <Content extends ConclusionContent>(
  { conversationId, personId, found }: { conversationId: string; personId: string; found: ConclusionView },
  begin: Content,
) => {
  const client = useQueryClient()
  const params = { conversationId }
  const keptOf = ({ content, revision }: ConclusionView): Kept<Content> => ({
    // A conversation concludes one thing alone.
    value: content?.about === begin.about ? (content as Content) : begin,
    revision,
    savedAt: undefined,
  })
  const decided = useAutosave<Content>({
    kept: keptOf(found),
    drafts: draftsOf(personId, conversationId, 'conclusion'),
    save: async (content, baseRevision) => {
      const { revision } = await call(conclusionRoutes.save, { params, body: { content, baseRevision } })
      const { queryKey } = conclusionQuery(conversationId)
      client.setQueryData(queryKey, (known) => known && { ...known, content, revision })
      return { revision, savedAt: new Date().toISOString() }
    },
    reload: async () => keptOf(await client.query(conclusionQuery(conversationId))),
    words: wordsOf,
  })
  return {
    ...decided,
    put: (part: Partial<Content>) => decided.edit({ ...decided.value, ...part }),
    message: decided.error instanceof RefusalError ? decided.error.message : undefined,
  }
}
