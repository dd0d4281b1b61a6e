import { VisuallyHidden } from '@mantine/core'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { AnswerValue, Field, Side } from '@tweespraak/contract/form'
import { useQueryClient } from '@tanstack/react-query'
import { call, RefusalError } from '../../../lib/api.ts'
import type { Kept } from '../../../lib/autosave.ts'
import { Conflict } from '../conflict.tsx'
import { draftsOf } from '../../../lib/drafts.ts'
import { amend, conversationQuery } from '../queries.ts'
import { SavedState } from '../../../ui/saved-state.tsx'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { AnswerHelp } from './answer-help.tsx'
import { AnswerInput } from './answer-input.tsx'
import { AnswerWords } from './answer-words.tsx'
import { PreparationSees } from './preparation-sees.tsx'
import { questionPlace } from './question-place.ts'
import { useQuestionWords } from './question-words.ts'

type Value = AnswerValue | null

/** Empty lines of a list are for typing in; they are not sent. */
const withoutBlanks = (value: Value): Value =>
  Array.isArray(value) ? value.filter((line) => line.trim() !== '') : value

/** What somebody writes themselves; what is chosen is worded by the form. */
const wordsOf = (field: Field, value: Value): readonly string[] => {
  if (field.type === 'text') return typeof value === 'string' ? [value] : []
  const named = field.type === 'competencies' || field.type === 'goals'
  return named && Array.isArray(value) ? value : []
}

/** What the server has of the own answer to a question; revision 0 while it was never answered. */
const keptAnswer = (conversation: ParticipantConversation, fieldId: string): Kept<Value> => {
  const answer = conversation.preparation?.answers.find((each) => each.fieldId === fieldId)
  return { value: answer?.value ?? null, revision: answer?.revision ?? 0, savedAt: answer?.savedAt }
}

interface AnswerFieldProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly side: Side
  readonly field: Field
}

/** One question of the preparation with the own answer, saved while one types. */
export const AnswerField = ({ conversation, personId, side, field }: AnswerFieldProps) => {
  const client = useQueryClient()
  const words = useQuestionWords(conversation, side)
  const { conversationId } = conversation
  const guidance = words.guidance(field)
  const answer = useAutosave<Value>({
    kept: keptAnswer(conversation, field.id),
    drafts: draftsOf(personId, conversationId, `answer.${field.id}`),
    save: async (typed, baseRevision) => {
      const value = withoutBlanks(typed)
      const params = { conversationId, fieldId: field.id }
      const saved = await call(conversationsRoutes.saveAnswer, { params, body: { value, baseRevision } })
      amend(client, conversationId, (known) => ({
        ...known,
        preparation: known.preparation && {
          ...known.preparation,
          answers: [
            ...known.preparation.answers.filter((each) => each.fieldId !== field.id),
            { fieldId: field.id, value, ...saved },
          ],
        },
      }))
      return saved
    },
    reload: async () => {
      const fresh = await client.query(conversationQuery(conversationId))
      return fresh.view === 'participant'
        ? keptAnswer(fresh, field.id)
        : { value: null, revision: 0, savedAt: undefined }
    },
    words: (value) => wordsOf(field, value),
  })
  return (
    <div id={questionPlace(field.id)}>
      <AnswerInput
        field={field}
        side={side}
        label={words.question(field)}
        help={
          field.required || guidance !== undefined ? (
            <AnswerHelp required={field.required} guidance={guidance} />
          ) : undefined
        }
        guarding={answer.guarding}
        value={answer.value}
        onChange={answer.edit}
        onBlur={answer.flush}
        sees={
          <VisuallyHidden>
            <PreparationSees conversation={conversation} />
          </VisuallyHidden>
        }
        saved={<SavedState of={answer} blank={answer.value === null} />}
        error={answer.error instanceof RefusalError ? answer.error.message : undefined}
      />
      {answer.status === 'conflict' && (
        <Conflict
          mine={<AnswerWords field={field} value={answer.value} />}
          theirs={<AnswerWords field={field} value={answer.theirs} />}
          onKeepMine={answer.keepMine}
          onTakeTheirs={answer.takeTheirs}
        />
      )}
    </div>
  )
}
