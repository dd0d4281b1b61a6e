import { Radio, Stack } from '@mantine/core'
import {
  type ConclusionView,
  type ProbationConclusion,
  probationOutcomes,
} from '@tweespraak/contract/conclusion'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import classes from './conclude.module.css'
import { ConclusionConflict } from './conclusion-conflict.tsx'
import { ReasonField } from './reason-field.tsx'
import { useConclusion } from './use-conclusion.ts'

const nothing: ProbationConclusion = { about: 'probation', outcome: null, until: null, reason: '' }

interface DecideProbationProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly found: ConclusionView
}

/** The three outcomes of a probation with a reason; one that the law does not allow says why not. */
export const DecideProbation = ({ conversation, personId, found }: DecideProbationProps) => {
  const { t } = useTranslation('conclusion')
  const { conversationId } = conversation
  const decided = useConclusion({ conversationId, personId, found }, nothing)
  const { value, put } = decided
  const say = ({ outcome, reason }: ProbationConclusion) =>
    [outcome === null ? t('none') : t(`outcome.${outcome}`), reason].join('\n')
  return (
    <div className={classes.decide}>
      <Radio.Group
        label={t('choose')}
        value={value.outcome}
        onChange={(chosen) => {
          const outcome = probationOutcomes.find((each) => each === chosen) ?? null
          put({ outcome, until: outcome === 'extend' ? value.until : null })
        }}
      >
        <Stack gap="sm" mt="xs">
          {probationOutcomes.map((outcome) => (
            <Outcome key={outcome} outcome={outcome} found={found} />
          ))}
        </Stack>
      </Radio.Group>
      {value.outcome === 'extend' && (
        <Until found={found} value={value.until} onChange={(until) => put({ until })} />
      )}
      {value.outcome !== null && <p className={classes.means}>{t(`means.${value.outcome}`)}</p>}
      <ReasonField
        decided={decided}
        help={t('reasonHelp')}
        value={value.reason}
        onChange={(reason) => put({ reason })}
      />
      <ConclusionConflict decided={decided} inWords={say} />
    </div>
  )
}

interface OutcomeProps {
  readonly outcome: (typeof probationOutcomes)[number]
  readonly found: ConclusionView
}

const Outcome = ({ outcome, found: { probation } }: OutcomeProps) => {
  const { t } = useTranslation('conclusion')
  const speaking = useSpeaking()
  const whyNot = (): string | null => {
    if (outcome !== 'extend' || (probation?.extendUntil ?? null) !== null) return null
    const endsOn = probation?.endsOn ?? null
    if (endsOn === null) return t('why.unknown')
    const today = dayOf(speaking.now, speaking.timeZone)
    return endsOn < today ? t('why.past', { day: sayDay(endsOn, speaking) }) : t('why.longest')
  }
  const why = whyNot()
  return <Radio value={outcome} label={t(`outcome.${outcome}`)} description={why} disabled={why !== null} />
}

interface UntilProps {
  readonly found: ConclusionView
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}

/** From the day after the one that was agreed to the last that the law allows. */
const Until = ({ found: { probation }, value, onChange }: UntilProps) => {
  const { t } = useTranslation('conclusion')
  const speaking = useSpeaking()
  const endsOn = probation?.endsOn ?? null
  const latest = probation?.extendUntil ?? null
  if (endsOn === null || latest === null) return null
  const first = new Date(Date.parse(endsOn) + 86_400_000).toISOString().slice(0, 10)
  return (
    <DateField
      label={t('until')}
      description={t('mayExtend', { day: sayDay(latest, speaking) })}
      value={value}
      onChange={onChange}
      from={first}
      until={latest}
      required
    />
  )
}
