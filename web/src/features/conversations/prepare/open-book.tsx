import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { isAnswered, isAnsweredBy, type Answers, type Field, type Side } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { TwoVoices } from '../../../ui/two-voices.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { usePartOf } from '../part-of.ts'
import { ledBefore, nameInReport, nameOfAuthor } from '../people.ts'
import { isTalkOver } from '../workspace/phases.ts'
import { AnswerWords } from './answer-words.tsx'
import classes from './open-book.module.css'
import { useQuestionWords } from './question-words.ts'
import { ownAnswers } from './own-answers.tsx'

/** The answers of each side that this viewer may read; null for a side whose answers are still hidden, absent for one that is not shown. */
export type Pages = Readonly<Partial<Record<Side, Answers | null>>>

type Other = ParticipantConversation['otherPreparations'][number]

/** Of somebody who led it before: what they shared stands beside what is said for their side now. */
const isFormer = (conversation: ParticipantConversation, { personId, side }: Other): boolean =>
  ledBefore(conversation, { authorId: personId, side })

/** What of this conversation may be read now: one's own answers, and the others' once revealed. */
export const pagesOf = (conversation: ParticipantConversation): Pages => {
  const pages: Record<Side, Answers | null> = { employee: null, manager: null, third: null }
  for (const other of conversation.otherPreparations) {
    if (other.answers === null || isFormer(conversation, other)) continue
    pages[other.side] = Object.fromEntries(other.answers.map(({ fieldId, value }) => [fieldId, value]))
  }
  const own =
    conversation.me === 'manager' && conversation.talkLeader !== null ? null : conversation.preparation
  if (conversation.me !== 'companion' && own !== null) pages[conversation.me] = ownAnswers(conversation)
  return pages
}

/** Only what the others shared: to read beside one's own answers while one is still writing them. */
export const othersPagesOf = (conversation: ParticipantConversation): Pages =>
  conversation.me === 'companion'
    ? pagesOf(conversation)
    : Object.fromEntries(Object.entries(pagesOf(conversation)).filter(([side]) => side !== conversation.me))

interface BookProps {
  readonly conversation: ParticipantConversation
  readonly pages: Pages
}

/** Both preparations side by side, question by question: the employee's page at the left, the other's at the right. */
export const OpenBook = ({ conversation, pages }: BookProps) => {
  const { t } = useTranslation('conversations')
  const partOf = usePartOf(conversation)
  const say = useBilingual()
  const words = {
    employee: useQuestionWords(conversation, 'employee'),
    manager: useQuestionWords(conversation, 'manager'),
    third: useQuestionWords(conversation, 'third'),
  }
  if (conversation.form === null) return null
  const hidden = isTalkOver(conversation.phase) ? 'book.notShared' : 'book.hidden'
  const isDraft = (side: Side) =>
    side === conversation.me &&
    conversation.preparation !== null &&
    conversation.preparation.sharedAt === null

  const page = (field: Field, side: Side) => {
    const answers = pages[side]
    if (!isAnsweredBy(field, side) || answers === undefined) return null
    return (
      <Voice side={side} part={partOf(side)} name={nameInReport(conversation, side)}>
        {answers !== null && isAnswered(answers[field.id]) ? (
          <>
            {field.questions[side] !== undefined && (
              <p className={classes.asked}>{words[side].question(field)}</p>
            )}
            <AnswerWords field={field} value={answers[field.id]} />
            {isDraft(side) && (
              <p className={classes.draft}>
                <WhoSees who="only-you">{t('book.onlyYou')}</WhoSees>
              </p>
            )}
          </>
        ) : (
          <p className={classes.hidden}>{t(answers === null ? hidden : 'book.empty')}</p>
        )}
      </Voice>
    )
  }
  const formers = conversation.otherPreparations.filter((other) => isFormer(conversation, other))
  const answerOf = ({ answers }: (typeof formers)[number], field: Field) =>
    answers?.find(({ fieldId }) => fieldId === field.id)?.value
  const answered = (field: Field) =>
    formers.some((former) => isAnswered(answerOf(former, field))) ||
    (['employee', 'manager', 'third'] as const).some(
      (side) => isAnsweredBy(field, side) && isAnswered(pages[side]?.[field.id]),
    )

  return conversation.form.content.sections.map((section) => {
    const fields = section.fields.filter(answered)
    if (fields.length === 0) return null
    return (
      <Section key={section.id} title={say(section.title)}>
        <div className={classes.fields}>
          {fields.map((field) => (
            <div key={field.id}>
              <h3 className={classes.label}>{say(field.label)}</h3>
              <TwoVoices left={page(field, 'employee')} right={page(field, 'manager')} />
              {formers
                .filter((former) => isAnswered(answerOf(former, field)))
                .map((former) => (
                  <div key={former.personId} className={classes.third}>
                    <Voice
                      side={former.side}
                      part={partOf(former.side, former.personId)}
                      name={nameOfAuthor(conversation, { authorId: former.personId, side: former.side })}
                    >
                      <AnswerWords field={field} value={answerOf(former, field) ?? null} />
                    </Voice>
                  </div>
                ))}
              {isAnsweredBy(field, 'third') && <div className={classes.third}>{page(field, 'third')}</div>}
            </div>
          ))}
        </div>
      </Section>
    )
  })
}
