import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { ReportVoice } from '@tweespraak/contract/report'
import type { Draft, DraftStore } from '../../../lib/autosave.ts'
import { draftsOf } from '../../../lib/drafts.ts'

/** Where what one types in a text of the report waits on this device until the server has it. */
export const reportDraftOf = (
  personId: string,
  conversationId: string,
  sectionId: string,
  voice: ReportVoice,
): DraftStore<string> => draftsOf<string>(personId, conversationId, `report.${sectionId}.${voice}`)

export interface LeftOutText {
  readonly sectionId: string
  /** Of the part of the report. */
  readonly title: string
  readonly voice: ReportVoice
  readonly draft: Draft<string>
}

/** What of a conversation tells whether one writes its report, and what stands there. */
interface Writing extends Pick<ParticipantConversation, 'conversationId' | 'me'> {
  readonly can: Pick<ParticipantConversation['can'], 'editReport'>
  readonly report: {
    readonly sections: readonly Pick<
      NonNullable<ParticipantConversation['report']>['sections'][number],
      'sectionId' | 'title' | 'words'
    >[]
  } | null
}

/**
 * What somebody typed in the report and could not save any more, since it is no longer theirs to write: the
 * turn was taken back, or the report was offered. Nothing while they still write.
 */
export const leftOutOf = (
  conversation: Writing,
  personId: string,
  draftOf: typeof reportDraftOf = reportDraftOf,
): readonly LeftOutText[] => {
  const { report, can, conversationId, me } = conversation
  if (report === null || me === 'companion' || can.editReport) return []
  return report.sections.flatMap(({ sectionId, title, words }) =>
    [me, 'together' as const].flatMap((voice) => {
      const draft = draftOf(personId, conversationId, sectionId, voice).read()
      return draft === undefined || draft.value.trim() === '' || draft.value === words[voice]
        ? []
        : [{ sectionId, title, voice, draft }]
    }),
  )
}
