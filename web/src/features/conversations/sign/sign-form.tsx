import { Button, Radio } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Side } from '@tweespraak/contract/form'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { afterGuarding, useGuarding } from '../../../lib/use-guarding.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { unsay } from '../../../ui/toast.tsx'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { WritingField } from '../../../ui/writing-field.tsx'
import { useDeed } from '../deeds.ts'
import { draftsOf } from '../../../lib/drafts.ts'
import { givenName } from '../../../lib/given-name.ts'
import { conversationQuery } from '../queries.ts'
import { Heard } from './heard.tsx'
import classes from './sign-form.module.css'
import { awaitedSigners } from './signers.ts'

interface SignFormProps {
  readonly conversation: ParticipantConversation
  readonly personId: string
  readonly side: Side
  /** SHA-256 of what stands above this form. */
  readonly contentHash: string
}

/** What this person responded under a signature that no longer counts: so that it need not be written again. */
const earlierResponse = (conversation: ParticipantConversation, personId: string): string =>
  conversation.report?.signatures.findLast((signature) => signature.personId === personId)?.response ?? ''

/** Signing: for agreement or for having seen it, with a response of one's own if one wants. */
export const SignForm = ({ conversation, personId, side, contentHash }: SignFormProps) => {
  const { t } = useTranslation('conversations')
  const { conversationId } = conversation
  const client = useQueryClient()
  const [drafts] = useState(() => draftsOf<string>(personId, conversationId, 'response'))
  // Only the employee may sign without agreeing, and respond; who leads stands behind what they wrote.
  const responds = side === 'employee'
  // Where a response is answered within a term, it is handed in apart from the signature.
  const apart = typeof conversation.kind.rules.terms.response === 'number'
  // Who was not at the talk signs for having seen the report.
  const former = side === 'manager' ? conversation.talkLeader : null
  const [manner, setManner] = useState<'agreed' | 'seen' | null>(
    responds ? null : former === null ? 'agreed' : 'seen',
  )
  const [response, setResponse] = useState(
    () => drafts.read()?.value ?? earlierResponse(conversation, personId),
  )
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(false)
  const guarding = useGuarding()
  const manners = useRef<HTMLDivElement>(null)
  const sign = useDeed((chosen: 'agreed' | 'seen') =>
    call(conversationsRoutes.sign, {
      params: { conversationId },
      body: {
        manner: chosen,
        response: apart || response.trim() === '' ? null : response.trim(),
        contentHash,
      },
    }),
  )
  const look = useMutation({
    mutationFn: () => client.query({ ...conversationQuery(conversationId), staleTime: 0 }),
  })
  const write = (text: string) => {
    setResponse(text)
    if (text === '') drafts.remove()
    else drafts.write({ value: text, baseRevision: 0 })
  }
  const done = () => {
    unsay()
    drafts.remove()
    setAsking(false)
  }
  const ask = () => {
    setTried(true)
    if (manner === null) manners.current?.querySelector('input')?.focus()
    else
      afterGuarding(guarding, () => {
        setAsking(true)
        // The other may have signed a moment ago: what one agrees to says so before one can.
        look.mutate()
      })
  }
  const mine = (conversation.report?.comments ?? []).filter(({ authorId }) => authorId === personId).length
  const last = awaitedSigners(conversation).every((signer) => signer.personId === personId)
  // Who leads the talk is the one who may take the report back.
  const bound = last
    ? t('sign.last')
    : t(side === 'manager' ? 'sign.notLastLeader' : 'sign.notLast', {
        name: givenName(conversation.leader.name),
      })
  return (
    <Section title={t('sign.title')}>
      <div className={classes.form}>
        {responds ? (
          <>
            <Radio.Group
              label={t('sign.manner')}
              value={manner}
              error={tried && manner === null ? t('sign.mannerMissing') : undefined}
              onChange={(chosen) => setManner(chosen === 'agreed' ? 'agreed' : 'seen')}
            >
              <div className={classes.manners} ref={manners}>
                <Radio value="agreed" label={t('sign.agreed')} description={t('sign.agreedMeans')} />
                <Radio value="seen" label={t('sign.seen')} description={t('sign.seenMeans')} />
              </div>
            </Radio.Group>
            {apart ? (
              <p className={classes.text}>{t('sign.responseApart')}</p>
            ) : (
              <WritingField
                label={t('sign.response')}
                help={t('sign.responseHelp')}
                side={side}
                guarding={guarding}
                stood={earlierResponse(conversation, personId)}
                value={response}
                onChange={write}
                maxLength={10_000}
                sees={<WhoSees who="both">{t('sign.responseSees')}</WhoSees>}
              />
            )}
          </>
        ) : (
          <p className={classes.text}>
            {former === null ? t('sign.leads') : t('sign.cameAfter', { former: former.name })}
          </p>
        )}
        <div>
          <Button onClick={ask}>{t('sign.button')}</Button>
          <p className={classes.next}>{t('sign.nextStep')}</p>
        </div>
      </div>
      <ConfirmDialog
        opened={asking && manner !== null}
        onClose={() => setAsking(false)}
        title={t(manner === 'agreed' ? 'sign.askAgreed' : 'sign.askSeen')}
        confirm={t(manner === 'agreed' ? 'sign.doAgreed' : 'sign.doSeen')}
        cancel={t('sign.back')}
        busy={sign.isPending || look.isPending}
        error={sign.error}
        onConfirm={() => manner !== null && sign.mutate(manner, { onSuccess: done })}
      >
        <div className={classes.heard}>
          <Heard conversation={conversation} personId={personId} />
          {mine > 0 && <p>{t('sign.myComments', { count: mine })}</p>}
        </div>
        <p>{t(manner === 'agreed' ? 'sign.youAgree' : 'sign.youSaw')}</p>
        <p>
          {t('sign.binds')} {bound}
        </p>
      </ConfirmDialog>
    </Section>
  )
}
