import { ActionIcon, Button } from '@mantine/core'
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { parts as allParts } from '@tweespraak/contract/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { minutesOn, nothingSpent, plannedMinutes, type Spent, turnTo } from './part-time.ts'
import classes from './part-timer.module.css'

interface Kept extends Spent {
  readonly hidden: boolean
}

const keyOf = (conversationId: string) => `tweespraak-time:${conversationId}`

const read = (conversationId: string): Kept => {
  // Where there is little room, it stands there only for who asks for it.
  const atFirst = { ...nothingSpent, hidden: !matchMedia('(min-width: 48em)').matches }
  try {
    const kept = sessionStorage.getItem(keyOf(conversationId))
    return kept === null ? atFirst : (JSON.parse(kept) as Kept)
  } catch {
    return atFirst
  }
}

/** How much time each part took, of what was planned: to look at, never to be told of. Known to this tab alone. */
export const PartTimer = ({ conversation }: { conversation: ParticipantConversation }) => {
  const { t } = useTranslation('notes')
  const { now } = useSpeaking(10_000)
  const { conversationId, form, startsAt, endsAt } = conversation
  const [kept, setKept] = useState(() => read(conversationId))
  const asked = new Set(form?.content.sections.map(({ part }) => part))
  const parts = asked.size === 0 ? (['talk'] as const) : allParts.filter((part) => asked.has(part))
  const planned = plannedMinutes(startsAt, endsAt, parts.length)
  const keep = (next: Kept) => {
    setKept(next)
    try {
      sessionStorage.setItem(keyOf(conversationId), JSON.stringify(next))
    } catch {
      // It is still on the screen.
    }
  }
  const toggle = (
    <Button variant="subtle" size="compact-xs" onClick={() => keep({ ...kept, hidden: !kept.hidden })}>
      {t(kept.hidden ? 'time.show' : 'time.hide')}
    </Button>
  )
  if (kept.hidden) return <div className={classes.alone}>{toggle}</div>
  return (
    <div className={classes.time} role="group" aria-label={t('time.label')}>
      {parts.map((part) => (
        <span key={part} className={classes.part} data-runs={kept.at === part || undefined}>
          {t(`time.${part}`)}{' '}
          <span className={classes.minutes}>
            {t('time.minutes', { spent: minutesOn(kept, part, now), count: planned })}
            {kept.at === part && `, ${t('time.runs')}`}
          </span>
          <ActionIcon
            variant="default"
            size={24}
            aria-label={t(kept.at === part ? 'time.stopNamed' : 'time.startNamed', {
              part: t(`time.${part}`),
            })}
            title={t(kept.at === part ? 'time.stop' : 'time.start')}
            onClick={() => keep({ ...kept, ...turnTo(kept, part, Date.now()) })}
          >
            {kept.at === part ? (
              <IconPlayerStop size={14} stroke={1.75} aria-hidden />
            ) : (
              <IconPlayerPlay size={14} stroke={1.75} aria-hidden />
            )}
          </ActionIcon>
        </span>
      ))}
      {toggle}
    </div>
  )
}
