import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Agreement } from '@tweespraak/contract/agreements'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { draftsOf } from '../../lib/drafts.ts'
import { agreementField } from '../../lib/kept-drafts.ts'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementRows } from './agreement-rows.tsx'
import type { Draft } from './draft.ts'
import { KeptAgreement } from './kept-agreement.tsx'
import { agreementsOfConversationQuery } from './queries.ts'
import { type OnForm, useTellForm } from './use-tell-form.ts'

interface ConversationAgreementsProps {
  readonly conversationId: string
  readonly two: Pick<Agreement, 'employee' | 'leader'>
  /** Who looks: one of the two. */
  readonly meId: string
  /** The conversation has come to where agreements are made; without it they are only shown. */
  readonly open: boolean
  /** The talk itself was finished: perhaps by the other, while one was still writing. */
  readonly over: boolean
  readonly onForm: OnForm
  /** Hears which were there and are no longer: taken back or away, by either. */
  readonly onGone: (agreementIds: readonly string[]) => void
  /** What the form begins with, when it was asked for elsewhere. */
  readonly wish: AgreementWish | null
  /** Both look at this screen: what one was wording alone does not come up. */
  readonly shared?: boolean
}

/** Words from which an agreement is to be made, and who hears which it became; nothing when it was given up. */
export interface AgreementWish {
  readonly what: string
  readonly onDone: (agreementId: string | undefined) => void
}

/** How soon an agreement that the other wrote down is seen here, in milliseconds. */
const othersMoment = 5000

const useGone = (
  items: readonly Agreement[] | undefined,
  onGone: ConversationAgreementsProps['onGone'],
): void => {
  const before = useRef<readonly string[]>([])
  const hear = useEffectEvent(onGone)
  useEffect(() => {
    if (items === undefined) return
    const now = items.map(({ agreementId }) => agreementId)
    const gone = before.current.filter((agreementId) => !now.includes(agreementId))
    before.current = now
    if (gone.length > 0) hear(gone)
  }, [items])
}

/** What is agreed in one conversation, and the form to agree more on the spot. */
export const ConversationAgreements = ({
  conversationId,
  two,
  meId,
  open,
  over,
  onForm,
  onGone,
  wish,
  shared = false,
}: ConversationAgreementsProps) => {
  const { t } = useTranslation('agreements')
  // The other may write one down at the same table.
  const query = useQuery({
    ...agreementsOfConversationQuery(conversationId),
    refetchInterval: open && othersMoment,
  })
  useGone(query.data?.items, onGone)
  const [drafts] = useState(() => draftsOf<Draft>(meId, conversationId, agreementField))
  const [kept, setKept] = useState(() => drafts.read()?.value)
  const [began, setBegan] = useState(false)
  const writing = began || wish !== null
  useTellForm(writing, onForm)
  const [added, setAdded] = useState<string>()
  const own = meId === two.employee.personId ? 'employee' : meId === two.leader.personId ? 'leader' : null
  // Where both read along nobody is "you": each is called by name.
  const mySide = shared ? null : own
  const discard = () => {
    drafts.remove()
    setKept(undefined)
  }
  const mayAdd = open && query.data?.canAdd === true
  const add = mayAdd && !writing && (
    <Button variant="default" size="xs" onClick={() => setBegan(true)}>
      {t('do.add')}
    </Button>
  )
  return (
    <Section
      title={t('ofConversation')}
      aside={open ? undefined : t('ofConversationNow')}
      // Also where nothing is there yet: what the other writes down comes while one presses it, and it must not move.
      actions={add}
    >
      {kept !== undefined && !writing && !shared && (
        <KeptAgreement
          what={kept.what}
          over={over}
          onGoOn={mayAdd ? () => setBegan(true) : undefined}
          onDiscard={discard}
        />
      )}
      {writing && (
        <AgreementForm
          two={two}
          mySide={mySide}
          conversationId={conversationId}
          {...(shared ? {} : { drafts })}
          what={wish?.what}
          onDone={(agreementId) => {
            discard()
            setBegan(false)
            // Asked for elsewhere, the focus goes back there and not to what was made.
            if (wish === null) setAdded(agreementId)
            wish?.onDone(agreementId)
          }}
        />
      )}
      <Loaded query={query}>
        {({ items }) => {
          if (items.length > 0)
            return (
              <AgreementRows
                label={t('ofConversation')}
                items={shared ? items.map((item) => ({ ...item, mySide: null })) : items}
                making={mayAdd}
                added={added}
                onForm={onForm}
              />
            )
          if (writing) return null
          if (!open) return <Empty title={t('empty.conversationNone')} />
          return <Empty title={t('empty.conversation')}>{t('empty.conversationText')}</Empty>
        }}
      </Loaded>
    </Section>
  )
}
