import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { readChosen } from '@tweespraak/contract/closed-answers'
import type { ReportVoice } from '@tweespraak/contract/report'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, isRefusal, RefusalError } from '../../../lib/api.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import type { Kept } from '../../../lib/autosave.ts'
import { givenName } from '../../../lib/given-name.ts'
import { Conflict } from '../conflict.tsx'
import { nameOfAuthor } from '../people.ts'
import { amend, conversationQuery, refreshOne } from '../queries.ts'
import { SavedState } from '../../../ui/saved-state.tsx'
import { useAutosave } from '../../../lib/use-autosave.ts'
import type { Asked } from './asked.ts'
import { reportDraftOf } from './left-out.ts'
import { ReportChoice } from './report-choice.tsx'

/** The longest that one text of a report may be, in characters. */
const most = 20_000

/** Who last changed the words of both, where that was somebody else. */
const writtenByOther = (
  conversation: ParticipantConversation,
  personId: string,
  sectionId: string,
): string | undefined => {
  const by = conversation.report?.sections.find((each) => each.sectionId === sectionId)?.togetherBy ?? null
  if (by === null || by === personId) return undefined
  const side = by === conversation.employee.personId ? 'employee' : 'manager'
  return givenName(nameOfAuthor(conversation, { authorId: by, side }))
}

const keptWords = (
  conversation: ParticipantConversation,
  sectionId: string,
  voice: ReportVoice,
): Kept<string> => {
  const section = conversation.report?.sections.find((each) => each.sectionId === sectionId)
  return { value: section?.words[voice] ?? '', revision: section?.revisions[voice] ?? 0, savedAt: undefined }
}

interface ReportTextProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly sectionId: string
  readonly voice: ReportVoice
  /** The title of the section: every section asks for the same two texts. */
  readonly titleId: string
  /** Whether the field stands open; else a quiet button leads to it, so that an empty report is not a form. */
  readonly open: boolean
  readonly asked: Asked
}

/** One text of the report that this person may change now: their own words, or those of both. */
export const ReportText = (props: ReportTextProps) => {
  const { conversation, personId, sectionId, voice, titleId, open } = props
  const { question, answers } = props.asked
  const { t } = useTranslation('conversations')
  const client = useQueryClient()
  const { conversationId } = conversation
  const [asked, setAsked] = useState(open)
  const add = useId()
  const words = useAutosave<string>({
    kept: keptWords(conversation, sectionId, voice),
    drafts: reportDraftOf(personId, conversationId, sectionId, voice),
    save: async (text, baseRevision) => {
      const params = { conversationId, sectionId }
      const body = { voice, text, baseRevision }
      const saved = await call(conversationsRoutes.editReport, { params, body }).catch((error: unknown) => {
        // Whoever took the turn back has it now: the page says so, and what became of these words.
        if (isRefusal(error, 'not-your-turn') || isRefusal(error, 'report-already-offered'))
          void refreshOne(client, conversationId)
        throw error
      })
      amend(client, conversationId, (known) => ({
        ...known,
        report: known.report && {
          ...known.report,
          revision: saved.reportRevision,
          sections: known.report.sections.map((section) =>
            section.sectionId === sectionId
              ? {
                  ...section,
                  words: { ...section.words, [voice]: text },
                  revisions: { ...section.revisions, [voice]: saved.revision },
                  ...(voice === 'together' ? { togetherBy: personId } : {}),
                }
              : section,
          ),
        },
      }))
      return { revision: saved.revision, savedAt: new Date().toISOString() }
    },
    reload: async () => {
      const fresh = await client.query(conversationQuery(conversationId))
      return fresh.view === 'participant'
        ? keptWords(fresh, sectionId, voice)
        : { value: '', revision: 0, savedAt: undefined }
    },
    // A choice is worded by the form; what is said with it is not.
    words: (text) => [readChosen(answers, text)?.more ?? text],
  })
  const together = voice === 'together'
  // A choice is one or the other.
  const both =
    answers.length > 0 || words.theirs === undefined ? null : `${words.theirs}\n\n${words.value}`.trim()
  const error = words.error instanceof RefusalError ? words.error.message : undefined
  const choosing = answers.length > 0 && (words.value === '' || readChosen(answers, words.value) !== null)
  if (!open && !asked && words.value === '')
    return (
      <div>
        <QuietButton
          id={add}
          aria-labelledby={`${titleId} ${add}`}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAsked(true)}
        >
          {t(together ? 'report.addTogether' : 'report.addMine')}
        </QuietButton>
      </div>
    )
  return (
    <>
      {choosing ? (
        <ReportChoice
          question={question ?? t(together ? 'report.together' : 'report.mine')}
          titleId={titleId}
          answers={answers}
          side={together ? undefined : voice}
          value={words.value}
          guarding={words.guarding}
          onChange={words.edit}
          onBlur={words.flush}
          saved={<SavedState of={words} blank />}
          error={error}
        />
      ) : (
        <WritingField
          label={t(together ? 'report.together' : 'report.mine')}
          help={question}
          titleId={titleId}
          focused={asked && !open}
          {...(together ? {} : { side: voice })}
          guarding={words.guarding}
          value={words.value}
          onChange={words.edit}
          onBlur={words.flush}
          maxLength={most}
          saved={<SavedState of={words} blank />}
          error={error}
        />
      )}
      {words.status === 'conflict' && (
        <Conflict
          mine={words.value}
          theirs={words.theirs}
          other={together ? writtenByOther(conversation, personId, sectionId) : undefined}
          onKeepMine={words.keepMine}
          onTakeTheirs={words.takeTheirs}
          onKeepBoth={both !== null && both.length <= most ? () => words.settle(both) : undefined}
        />
      )}
    </>
  )
}
