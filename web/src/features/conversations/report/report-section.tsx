import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import type { ReportVoice } from '@tweespraak/contract/report'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { TwoVoices } from '../../../ui/two-voices.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { nameOfSide } from '../people.ts'
import classes from './report-paper.module.css'
import { ReportText } from './report-text.tsx'
import { ReportWords } from './report-words.tsx'

type SectionWords = NonNullable<ParticipantConversation['report']>['sections'][number]

interface ReportSectionProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly section: SectionWords
  /** The voices whose words this person may change now. */
  readonly writes: readonly ReportVoice[]
}

const sides: readonly Side[] = ['employee', 'manager', 'third']

/** One part of the report: what each said beside each other, and what they say together. */
export const ReportSection = ({ conversation, personId, section, writes }: ReportSectionProps) => {
  const { t } = useTranslation('conversations')
  const titleId = useId()
  const { words } = section
  /** Nobody prepared words of their own here: what they say together is all that is asked. */
  const onlyTogether = sides.every((side) => words[side] === '')
  if (onlyTogether && words.together === '' && writes.length === 0) return null

  const text = (voice: ReportVoice, open: boolean) => (
    <ReportText
      key={voice}
      conversation={conversation}
      personId={personId}
      sectionId={section.sectionId}
      voice={voice}
      titleId={titleId}
      open={open}
    />
  )
  const said = (side: Side) => {
    if (writes.includes(side) && !onlyTogether) return text(side, words[side] !== '')
    if (words[side] === '') return null
    return (
      <Voice side={side} name={nameOfSide(conversation, side)}>
        <ReportWords text={words[side]} />
      </Voice>
    )
  }
  return (
    <Section title={section.title} titleId={titleId}>
      <div className={classes.section}>
        {!onlyTogether && <TwoVoices left={said('employee')} right={said('manager')} />}
        {said('third')}
        {writes.includes('together')
          ? text('together', onlyTogether || words.together !== '')
          : words.together !== '' && (
              <div className={classes.together}>
                <p className={classes.who}>{t('report.both')}</p>
                <ReportWords text={words.together} />
              </div>
            )}
      </div>
    </Section>
  )
}
