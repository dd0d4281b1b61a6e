import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { isAnswered, type Field } from '@tweespraak/contract/form'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../../ui/loaded.tsx'
import { Section } from '../../../ui/section.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { AnswerWords } from '../prepare/answer-words.tsx'
import { contextQuery } from '../queries.ts'
import classes from './previous.module.css'

const sides = ['employee', 'manager', 'third'] as const

/** Somebody wrote here: a heading above nothing tells nothing. */
const hasWords = ({ words }: { words: Record<ReportVoice, string> }): boolean =>
  Object.values(words).some((each) => each !== '')

interface PreviousProps {
  readonly conversation: ParticipantConversation
  /** What is wrong in the report of another conversation, to be read before it. */
  readonly correctionsOf: (conversationId: string) => ReactNode
}

/** How it was then: the report of the previous conversation, and what each answered, question by question. */
export const Previous = ({ conversation, correctionsOf }: PreviousProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const query = useQuery(contextQuery(conversation.conversationId))
  return (
    <Section title={t('previous.title')} level={3}>
      <Loaded query={query} skeleton={<Skeletons shape="text" />}>
        {({ previous }) => {
          if (previous === null) return <p className={classes.none}>{t('previous.none')}</p>
          const fields = previous.form?.content.sections.flatMap((section) => section.fields) ?? []
          const answersTo = (field: Field) =>
            previous.preparations.flatMap(({ side, answers }) =>
              answers
                .filter((answer) => answer.fieldId === field.id && isAnswered(answer.value))
                .map(({ value }) => ({ side, value })),
            )
          return (
            <>
              <p className={classes.what}>
                {say(previous.kind.name)}, <Moment at={previous.heldAt} />
              </p>
              {previous.report !== null && correctionsOf(previous.conversationId)}
              {previous.report?.sections.filter(hasWords).map((section) => (
                <div key={section.sectionId} className={classes.section}>
                  <h4 className={classes.label}>{section.title}</h4>
                  {sides
                    .filter((side) => section.words[side] !== '')
                    .map((side) => (
                      <Voice key={side} side={side} name={previous.names[side]}>
                        <p className={classes.words}>{section.words[side]}</p>
                      </Voice>
                    ))}
                  {section.words.together !== '' && <p className={classes.words}>{section.words.together}</p>}
                </div>
              ))}
              {/* The report was drafted from these answers: they stand here only when there is none. */}
              {previous.report === null &&
                fields
                  .filter((field) => answersTo(field).length > 0)
                  .map((field) => (
                    <div key={field.id} className={classes.section}>
                      <h4 className={classes.label}>{say(field.label)}</h4>
                      {answersTo(field).map(({ side, value }) => (
                        <Voice key={side} side={side} name={previous.names[side]}>
                          <AnswerWords field={field} value={value} />
                        </Voice>
                      ))}
                    </div>
                  ))}
            </>
          )
        }}
      </Loaded>
    </Section>
  )
}
