import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import type { Language } from '@tweespraak/contract/id'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { TwoVoices } from '../../../ui/two-voices.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { usePartOf } from '../part-of.ts'
import { nameInReport } from '../people.ts'
import classes from './report-paper.module.css'
import { questionPlace } from '../prepare/question-place.ts'
import { askedIn } from './asked.ts'
import { openIn } from './open.ts'
import { ReportAnswer } from './report-answer.tsx'
import { ReportText } from './report-text.tsx'

type SectionWords = NonNullable<ParticipantConversation['report']>['sections'][number]

interface ReportSectionProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly section: SectionWords
  /** Of the report. */
  readonly language: Language
  /** The voices whose words this person may change now. */
  readonly writes: readonly ReportVoice[]
}

const sides: readonly Side[] = ['employee', 'manager', 'third']

/** One part of the report: what each said beside each other, and what they say together. */
export const ReportSection = ({ conversation, personId, section, language, writes }: ReportSectionProps) => {
  const { t } = useTranslation('conversations')
  const partOf = usePartOf(conversation)
  const titleId = useId()
  const { words, sectionId } = section
  const asked = (voice: ReportVoice) => askedIn(conversation, { sectionId, language }, voice)
  const openTo = openIn(conversation)
    .filter(({ fieldId }) => fieldId === sectionId)
    .map(({ voice }) => voice)
  /** Nobody has words of their own here: what they say together is all that is asked. */
  const onlyTogether = sides.every((side) => words[side] === '' && !openTo.includes(side))
  if (onlyTogether && words.together === '' && writes.length === 0 && openTo.length === 0) return null

  const text = (voice: ReportVoice, open: boolean) => (
    <ReportText
      key={voice}
      conversation={conversation}
      personId={personId}
      sectionId={sectionId}
      voice={voice}
      asked={asked(voice)}
      titleId={titleId}
      open={open}
    />
  )
  const read = (voice: ReportVoice) => {
    const { question, answers } = asked(voice)
    return (
      <>
        {question !== null && (
          <p className={classes.asked} lang={language}>
            {question}
          </p>
        )}
        <ReportAnswer text={words[voice]} answers={answers} language={language} />
      </>
    )
  }
  const notAnswered = <p className={classes.open}>{t('report.notAnswered')}</p>
  const said = (side: Side) => {
    if (writes.includes(side) && !onlyTogether) return text(side, words[side] !== '' || openTo.includes(side))
    if (words[side] === '' && !openTo.includes(side)) return null
    return (
      <Voice side={side} part={partOf(side)} name={nameInReport(conversation, side)}>
        {words[side] === '' ? notAnswered : read(side)}
      </Voice>
    )
  }
  return (
    <Section title={section.title} titleId={titleId}>
      <div className={classes.section} id={questionPlace(sectionId)} tabIndex={-1}>
        {!onlyTogether && <TwoVoices left={said('employee')} right={said('manager')} />}
        {said('third')}
        {writes.includes('together')
          ? text('together', onlyTogether || words.together !== '' || openTo.includes('together'))
          : (words.together !== '' || openTo.includes('together')) && (
              <div className={classes.together}>
                <p className={classes.who}>{t('report.both')}</p>
                {words.together === '' ? notAnswered : read('together')}
              </div>
            )}
      </div>
    </Section>
  )
}
