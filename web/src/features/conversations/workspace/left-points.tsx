import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { say as tell } from '../../../ui/toast.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useDeed } from '../deeds.ts'
import { otherOf } from '../people.ts'
import { conversationQuery, listQuery } from '../queries.ts'
import classes from './left-points.module.css'
import { mayTakeAlong, nextOfTwo } from './next-of-two.ts'
import type { Slots } from './slots.ts'

interface LeftPointsProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly points: readonly TalkingPoint[]
  readonly link: Slots['conversationLink']
}

/** What the two speak about next: the planned conversation that the viewer prepares, when there is one. */
const useNext = (conversation: ParticipantConversation, personId: string): ParticipantConversation | null => {
  const other = otherOf(conversation, personId).personId
  const list = useInfiniteQuery(listQuery({ scope: 'all', stage: 'open', personId: other }))
  const next = nextOfTwo(list.data?.pages.flatMap(({ items }) => items) ?? [], conversation)
  const query = useQuery({ ...conversationQuery(next ?? ''), enabled: next !== null })
  const found = next === null ? undefined : query.data
  return found?.view === 'participant' && found.can.addTalkingPoint ? found : null
}

/** What the viewer brought and was not talked about: to take along to what the two speak about next. */
export const LeftPoints = ({ conversation, personId, points, link }: LeftPointsProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const next = useNext(conversation, personId)
  // Made once for each point: pressed twice, the server still adds it once.
  const [ids] = useState(() => new Map(points.map(({ pointId }) => [pointId, crypto.randomUUID()])))
  const take = useDeed(({ pointId, text }: TalkingPoint) =>
    call(conversationsRoutes.addTalkingPoint, {
      params: { conversationId: next?.conversationId ?? '' },
      body: { pointId: ids.get(pointId) ?? pointId, text },
    }),
  )
  const isTaken = (point: TalkingPoint) =>
    next?.talkingPoints.some(({ authorId, text }) => authorId === personId && text === point.text) === true
  return (
    <Section title={t('followUp.left')}>
      <p className={classes.text}>
        {next === null ? (
          t('followUp.leftText')
        ) : (
          <>
            {t('followUp.leftTo')} {link(next.conversationId, say(next.kind.name))},{' '}
            <Moment at={next.startsAt} />.
          </>
        )}
      </p>
      <ul className={classes.points} aria-label={t('followUp.left')}>
        {points.map((point) => (
          <li key={point.pointId} className={classes.point}>
            <span>{point.text}</span>
            {isTaken(point) ? (
              <span className={classes.taken}>{t('followUp.taken')}</span>
            ) : (
              next !== null &&
              mayTakeAlong(point, next) && (
                <Button
                  size="xs"
                  variant="default"
                  loading={take.isPending && take.variables.pointId === point.pointId}
                  aria-label={t('followUp.takeNamed', { point: point.text })}
                  onClick={() => take.mutate(point, { onSuccess: () => tell(t('followUp.tookAlong')) })}
                >
                  {t('followUp.take')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice error={take.error} />
    </Section>
  )
}
