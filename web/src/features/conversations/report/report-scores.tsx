import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { Lasting, useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import { Day } from '../../../ui/when.tsx'
import classes from './report-scores.module.css'

type Scores = NonNullable<NonNullable<ParticipantConversation['report']>['assessment']>

const Why = ({ criterion: { reason, evidence } }: { criterion: Scores['criteria'][number] }) => {
  const { t } = useTranslation('assessment')
  return (
    <div>
      <p className={classes.why}>{reason}</p>
      {evidence.length > 0 && (
        <ul className={classes.evidence}>
          {evidence.map(({ kind, on, words, state }) => (
            <li key={`${kind}${on}${words}`}>
              {kind !== 'fact' && `${t(`evidence.${kind}`)} `}
              <Day date={on} />
              {state !== null && `, ${t(`evidence.state.${state}`)}`}: {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Settled = ({ scores }: { scores: Scores }) => {
  const { t } = useTranslation('assessment')
  const speaking = useSpeaking()
  const title = t('report.title', { name: scores.name })
  return (
    <Section title={title}>
      <p className={classes.period}>
        {t('report.period', {
          first: sayDay(scores.firstDay, speaking),
          last: sayDay(scores.lastDay, speaking),
        })}
      </p>
      <Table
        caption={title}
        items={scores.criteria}
        keyOf={({ criterionId }) => criterionId}
        columns={[
          {
            key: 'criterion',
            header: t('report.criterion'),
            rowHeader: true,
            cell: ({ name }) => name,
          },
          { key: 'score', header: t('report.score'), cell: ({ score }) => score },
          { key: 'why', header: t('report.why'), cell: (criterion) => <Why criterion={criterion} /> },
        ]}
      />
    </Section>
  )
}

/** What was settled by criteria, in the words that are signed: its days are read in another year too. */
export const ReportScores = ({ scores }: { scores: Scores }) => (
  <Lasting>
    <Settled scores={scores} />
  </Lasting>
)
