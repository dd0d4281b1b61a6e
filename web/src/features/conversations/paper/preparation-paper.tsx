import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { isAnswered, sectionsFor, type Side } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { Section } from '../../../ui/section.tsx'
import { AnswerWords } from '../prepare/answer-words.tsx'
import { OpenBook, othersPagesOf } from '../prepare/open-book.tsx'
import { ownAnswers } from '../prepare/own-answers.tsx'
import { useQuestionWords } from '../prepare/question-words.ts'
import classes from './paper.module.css'
import { Room, RoomForPoints } from './room.tsx'

interface PreparationPaperProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly side: Side
  readonly blank: boolean
  /** Whose shared answers stand at the end; null for nobody's. */
  readonly others: string | null
}

/** One's own preparation, filled in or with room to write; of the others only what this reader may read. */
export const PreparationPaper = ({ conversation, personId, side, blank, others }: PreparationPaperProps) => {
  const { t } = useTranslation('paper')
  const say = useBilingual()
  const words = useQuestionWords(conversation, side)
  const answers = blank ? {} : ownAnswers(conversation)
  const sections = conversation.form === null ? [] : sectionsFor(conversation.form.content, side, answers)
  const points = conversation.talkingPoints.filter(({ authorId }) => authorId === personId)
  return (
    <>
      {sections.map((section) => (
        <Section key={section.id} title={say(section.title)}>
          {section.fields.map((field) => (
            <div key={field.id} className={classes.field}>
              <h3 className={classes.question}>{words.question(field)}</h3>
              {isAnswered(answers[field.id]) ? (
                <AnswerWords field={field} value={answers[field.id]} />
              ) : (
                <Room field={field} />
              )}
            </div>
          ))}
        </Section>
      ))}
      <Section title={t('points')}>
        {blank || points.length === 0 ? (
          <RoomForPoints />
        ) : (
          <ul className={classes.points}>
            {points.map(({ pointId, text }) => (
              <li key={pointId}>{text}</li>
            ))}
          </ul>
        )}
      </Section>
      {others !== null && (
        <div className={classes.others}>
          <p className={classes.kind}>{t('shared', { names: others })}</p>
          <OpenBook conversation={conversation} pages={othersPagesOf(conversation)} />
        </div>
      )}
    </>
  )
}
