import { Button } from '@mantine/core'
import { type Assessment, assessmentRoutes, type Evidence } from '@tweespraak/contract/assessment'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { Day } from '../../../ui/when.tsx'
import { AddEvidence, type Shown, useAddEvidence } from './add-evidence.tsx'
import classes from './assess.module.css'
import { useAssessmentDeed } from './queries.ts'

/** What a piece of evidence was, to lay it back. */
const shownIn = ({ kind, words, on, report }: Evidence): Shown | null => {
  if (kind === 'fact') return { kind, words, on }
  return report === null ? null : { kind: 'report', conversationId: report.conversationId }
}

const Words = ({ evidence }: { evidence: Evidence }) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const { kind, words, on, state, report, by } = evidence
  return (
    <div>
      <p className={classes.shown}>{report === null ? words : say(report.kind)}</p>
      <p className={classes.about}>
        {kind !== 'fact' && `${t(`evidence.${kind}`)} `}
        <Day date={on} />
        {state !== null && `, ${t(`evidence.state.${state}`)}`}
        {' · '}
        {t('evidence.by', { name: by.name })}
      </p>
    </div>
  )
}

interface EvidenceListProps {
  readonly conversationId: string
  readonly assessment: Assessment
  readonly criterion: Assessment['set']['criteria'][number]
}

/** What shows how a criterion was met, for everybody with a voice at the table. */
export const EvidenceList = ({ conversationId, assessment, criterion }: EvidenceListProps) => {
  const { t } = useTranslation('assessment')
  const say = useBilingual()
  const [adding, setAdding] = useState(false)
  const { criterionId } = criterion
  const laid = assessment.evidence.filter((each) => each.criterionId === criterionId)
  const add = useAddEvidence(conversationId, criterionId)
  const remove = useAssessmentDeed(conversationId, ({ evidenceId }: Evidence) =>
    call(assessmentRoutes.removeEvidence, { params: { conversationId, evidenceId } }),
  )
  const takeAway = (evidence: Evidence) =>
    remove.mutate(evidence, {
      onSuccess: () => {
        const shown = shownIn(evidence)
        if (shown !== null) showUndo(t('evidence.removed'), () => add.mutate(shown), 'beside')
      },
    })
  return (
    <div>
      <h4 className={classes.evidenceTitle}>{t('evidence.title')}</h4>
      {laid.length === 0 ? (
        <p className={classes.about}>{t('evidence.none')}</p>
      ) : (
        <ul className={classes.evidence}>
          {laid.map((evidence) => (
            <li key={evidence.evidenceId}>
              <Words evidence={evidence} />
              {evidence.can.remove && (
                <Button variant="subtle" color="danger" size="compact-sm" onClick={() => takeAway(evidence)}>
                  {t('evidence.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <RefusalNotice error={remove.error} />
      {assessment.can.gather &&
        (adding ? (
          <AddEvidence
            conversationId={conversationId}
            criterionId={criterionId}
            onDone={() => setAdding(false)}
          />
        ) : (
          <QuietButton
            aria-label={t('evidence.addTo', { criterion: say(criterion.name) })}
            onClick={() => setAdding(true)}
          >
            {t('evidence.add')}
          </QuietButton>
        ))}
    </div>
  )
}
