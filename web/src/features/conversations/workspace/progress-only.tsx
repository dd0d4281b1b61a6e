import type { ProgressConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../lib/me.ts'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { PhaseLine } from '../../../ui/phase-line.tsx'
import { OfSeries } from '../../../ui/series-place.tsx'
import { Moment } from '../../../ui/when.tsx'
import { Handovers } from './handovers.tsx'
import { phasesOf } from './phases.ts'
import classes from './progress-only.module.css'
import { ReportLink } from './report-link.tsx'

/** For who may know how far a conversation is, and not what was said: HR, and where the kind says so the manager's manager. */
export const ProgressOnly = ({ conversation }: { conversation: ProgressConversation }) => {
  const { t } = useTranslation('conversations')
  const meId = useMe().person.id
  const phases = phasesOf(conversation.kind.rules)
  const at = phases.indexOf(conversation.phase)
  const { conversationId, employee, leader, startsAt, heldAt, filedAt, sealedReport } = conversation
  return (
    <>
      <PhaseLine
        label={t('phase.line')}
        step={t('phase.step', { nth: at + 1, of: phases.length, phase: t(`phase.${conversation.phase}`) })}
        others={t('phase.others')}
        phases={phases.map((phase, index) => ({
          key: phase,
          label: t(`phase.${phase}`),
          state: index === at ? 'here' : index < at ? 'past' : 'ahead',
          shown: index === at,
        }))}
      />
      <div className={classes.text}>
        <p>
          {conversation.handovers.some(({ from }) => from.personId === meId)
            ? t('handOver.former')
            : t('progress.text')}{' '}
          {t(`progress.report.${sealedReport}`)}{' '}
          {sealedReport === 'now' && <ReportLink conversationId={conversationId} />}
        </p>
        <Handovers conversation={conversation} />
      </div>
      <dl className={classes.facts}>
        <dt>{t('progress.employee')}</dt>
        <dd>
          <PersonAvatar name={employee.name} side="employee" size={24} /> {employee.name}
        </dd>
        <dt>{t('progress.leader')}</dt>
        <dd>
          <PersonAvatar name={leader.name} side="manager" size={24} /> {leader.name}
        </dd>
        <dt>{t('progress.planned')}</dt>
        <dd>
          <span>
            <Moment at={startsAt} />
            <OfSeries place={conversation.series} />
          </span>
        </dd>
        {heldAt !== null && (
          <>
            <dt>{t(conversation.state === 'held' ? 'progress.begun' : 'progress.held')}</dt>
            <dd>
              <Moment at={heldAt} />
            </dd>
          </>
        )}
        {filedAt !== null && (
          <>
            <dt>{t('progress.filed')}</dt>
            <dd>
              <Moment at={filedAt} />
            </dd>
          </>
        )}
      </dl>
    </>
  )
}
