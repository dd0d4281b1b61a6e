import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { sectionsFor, type Answers, type Side } from '@tweespraak/contract/form'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { useReportReaders } from '../readers.ts'
import { AnswerField } from './answer-field.tsx'
import { PreparationSees } from './preparation-sees.tsx'
import classes from './own-answers.module.css'

/** What this person answered so far, by question. */
export const ownAnswers = (conversation: ParticipantConversation): Answers =>
  Object.fromEntries((conversation.preparation?.answers ?? []).map(({ fieldId, value }) => [fieldId, value]))

interface OwnAnswersProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly side: Side
}

/** The questions for one side, section by section, each saved while one types. */
export const OwnAnswers = ({ conversation, personId, side }: OwnAnswersProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const readers = useReportReaders(conversation)
  if (conversation.form === null) return null
  const sections = sectionsFor(conversation.form.content, side, ownAnswers(conversation))
  return (
    <>
      {/* Once for all questions; for who does not see it, each field is described by it. */}
      <p className={classes.sees}>
        <PreparationSees conversation={conversation} />
      </p>
      {/* Before the first word, not after the last one. */}
      {readers !== null && (
        <p className={classes.readers}>
          {t('share.quoted')} {readers}
        </p>
      )}
      {sections.map((section) => (
        <Section key={section.id} title={say(section.title)}>
          {section.introduction !== undefined && (
            <p className={classes.introduction}>{say(section.introduction)}</p>
          )}
          <div className={classes.fields}>
            {section.fields.map((field) => (
              <AnswerField
                key={field.id}
                conversation={conversation}
                personId={personId}
                side={side}
                field={field}
              />
            ))}
          </div>
        </Section>
      ))}
    </>
  )
}
