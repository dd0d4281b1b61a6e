import type { ConclusionContent } from '@tweespraak/contract/conclusion'
import { Conflict } from '../conflict.tsx'
import type { Concluding } from './use-conclusion.ts'

interface ConclusionConflictProps<Content extends ConclusionContent> {
  readonly decided: Concluding<Content>
  readonly inWords: (content: Content) => string
}

/** Another tab concluded something else meanwhile: a choice between the two, in words. */
export const ConclusionConflict = <Content extends ConclusionContent>({
  decided: { status, value, theirs, keepMine, takeTheirs },
  inWords,
}: ConclusionConflictProps<Content>) =>
  status === 'conflict' && (
    <Conflict
      mine={inWords(value)}
      theirs={theirs === undefined ? '' : inWords(theirs)}
      onKeepMine={keepMine}
      onTakeTheirs={takeTheirs}
    />
  )
