import { Button } from '@mantine/core'
import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { sayMoment } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useDeed } from '../deeds.ts'
import classes from './left-points.module.css'
import { useWhereLeftGoes } from './use-where-left-goes.ts'

interface LeftPointsProps {
  readonly conversation: ParticipantConversation
  readonly points: readonly TalkingPoint[]
}

/** What the viewer brought and was not talked about: whether it goes along to the next conversation of the two. */
export const LeftPoints = ({ conversation, points }: LeftPointsProps) => {
  const { t } = useTranslation('conversations')
  const { conversationId, goesTo } = conversation
  const where = useWhereLeftGoes(conversation)
  const say = useBilingual()
  const speaking = useSpeaking()
  const went = ({ wentTo }: Pick<TalkingPoint, 'wentTo'>): string | null => {
    const to = goesTo.find((each) => each.conversationId === wentTo)
    return to === undefined
      ? null
      : t('followUp.went', { kind: say(to.kind), moment: sayMoment(to.startsAt, speaking) })
  }
  const carry = useDeed(({ pointId, carried }: { pointId: string; carried: boolean }) =>
    call(conversationsRoutes.carryTalkingPoints, {
      params: { conversationId },
      body: { pointIds: [pointId], carried },
    }),
  )
  return (
    <Section title={t('followUp.left')}>
      <p className={classes.text}>
        {t('followUp.leftText')}
        {points.some(({ carried }) => carried !== 'went') && ` ${where}`}
      </p>
      <ul className={classes.points} aria-label={t('followUp.left')}>
        {points.map(({ pointId, text, carried, ...point }) => (
          <li key={pointId} className={classes.point}>
            <span>{text}</span>
            {carried === 'went' ? (
              <span className={classes.taken}>{went(point)}</span>
            ) : (
              <span className={classes.taken}>
                {carried === 'waits' && t('followUp.waits')}
                <Button
                  size="xs"
                  variant={carried === 'waits' ? 'subtle' : 'default'}
                  loading={carry.isPending && carry.variables.pointId === pointId}
                  aria-label={t(carried === 'waits' ? 'followUp.leaveNamed' : 'followUp.takeNamed', {
                    point: text,
                  })}
                  onClick={() => carry.mutate({ pointId, carried: carried === null })}
                >
                  {t(carried === 'waits' ? 'followUp.leave' : 'followUp.take')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice error={carry.error} />
    </Section>
  )
}
