import { Button, Group } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import type { Found } from '../../../lib/guarding.ts'
import { useGuarding } from '../../../lib/use-guarding.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { say, showUndo } from '../../../ui/toast.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { WaitingNotice } from '../../../ui/waiting-notice.tsx'
import { useDeed } from '../deeds.ts'
import { mySideOf } from '../people.ts'
import { Written } from '../written.tsx'
import { leftOutOf, reportDraftOf, type LeftOutText } from './left-out.ts'
import classes from './left-out.module.css'

/** The longest that a comment may be, in characters. */
const longestComment = 4000

const keyOf = ({ sectionId, voice }: LeftOutText): string => `${sectionId} ${voice}`

interface LeftOutWordsProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
}

/** What one was still typing in the report when the turn went: on this device alone, to be taken along or thrown away. */
export const LeftOutWords = ({ conversation, personId }: LeftOutWordsProps) => {
  const { t } = useTranslation('conversations')
  const { conversationId, can } = conversation
  const side = mySideOf(conversation)
  // Read anew each time: what was still on its way when the turn went may have arrived.
  const [, setLookedAgain] = useState({})
  const guarding = useGuarding()
  /** What was to become a comment, and waits for a decision about words in it. */
  const [asked, setAsked] = useState<{ about: string; found: readonly Found[] } | null>(null)
  const comment = useDeed((text: string) =>
    call(conversationsRoutes.comment, { params: { conversationId }, body: { text } }),
  )
  const texts = leftOutOf(conversation, personId)
  if (side === null || texts.length === 0) return null

  const storeOf = ({ sectionId, voice }: LeftOutText) =>
    reportDraftOf(personId, conversationId, sectionId, voice)
  const drop = (text: LeftOutText) => {
    storeOf(text).remove()
    setLookedAgain({})
  }
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words)
      say(t('leftOut.copied'))
    } catch {
      // The browser keeps its clipboard closed: the words stand there to be taken by hand.
    }
  }
  const discard = (text: LeftOutText) => {
    drop(text)
    showUndo(t('leftOut.discarded'), () => {
      storeOf(text).write(text.draft)
      setLookedAgain({})
    })
  }
  const send = (text: LeftOutText) => {
    setAsked(null)
    comment.mutate(`${text.title}: ${text.draft.value.trim()}`, {
      onSuccess: () => {
        drop(text)
        say(t('leftOut.commented'))
      },
    })
  }
  const toComment = async (text: LeftOutText) => {
    const found = await guarding.asks(text.draft.value)
    if (found.length === 0) send(text)
    else setAsked({ about: keyOf(text), found })
  }
  const keep = (text: LeftOutText) => {
    guarding.keep(asked?.found ?? [])
    send(text)
  }
  return (
    <Section title={t('leftOut.title')}>
      <div className={classes.texts}>
        <p className={classes.text}>{t(can.comment ? 'leftOut.text' : 'leftOut.textClosed')}</p>
        {texts.map((text) => (
          <div key={keyOf(text)}>
            <p className={classes.where}>{text.title}</p>
            <Voice side={side}>
              <Written text={text.draft.value} />
            </Voice>
            <Group className={classes.buttons ?? ''} gap="xs">
              {can.comment && text.title.length + text.draft.value.length + 2 <= longestComment && (
                <Button
                  variant="default"
                  size="xs"
                  loading={comment.isPending}
                  onClick={() => void toComment(text)}
                >
                  {t('leftOut.comment')}
                </Button>
              )}
              <Button variant="default" size="xs" onClick={() => void copy(text.draft.value)}>
                {t('leftOut.copy')}
              </Button>
              <Button variant="subtle" size="xs" onClick={() => discard(text)}>
                {t('leftOut.discard')}
              </Button>
            </Group>
            <div aria-live="polite">
              {asked?.about === keyOf(text) && (
                <Suspense fallback={null}>
                  <WaitingNotice found={asked.found} onKeep={() => keep(text)} />
                </Suspense>
              )}
            </div>
          </div>
        ))}
        <RefusalNotice error={comment.error} />
      </div>
    </Section>
  )
}
