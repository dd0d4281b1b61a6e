import type { Agreement } from '@tweespraak/contract/agreements'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Voice } from '../../ui/voice.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import classes from './agreement-item.module.css'
import { AgreementActions, type Writing } from './agreement-actions.tsx'
import { AgreementForm } from './agreement-form.tsx'
import type { AgreementLinks } from './agreement-links.ts'
import { ChangeForm } from './change-form.tsx'
import { choicesAt } from './likely-deed.ts'
import { ProposedChange } from './proposed-change.tsx'
import { ReasonForm } from './reason-form.tsx'
import { Promises } from './promises.tsx'
import { nameOn, voiceOf } from './sides.ts'
import { AskSupport } from './ask-support.tsx'
import { useDeeds } from './use-deeds.ts'
import { type OnForm, useTellForm } from './use-tell-form.ts'

interface AgreementItemProps {
  readonly agreement: Agreement
  /** Links that belong to the page this stands on. Where there are none, the page says with whom it is. */
  readonly links?: AgreementLinks
  /** It is still being made in a conversation. */
  readonly making: boolean
  /** It was just made here: it comes into sight, since the form that stood there goes. */
  readonly added: boolean
  /** Takes it as a deed here left it. */
  readonly onDecided: (now: Agreement) => void
  readonly onForm?: OnForm | undefined
}

/** One agreement: what, who does it, who promised support, by when; and what one can do with it, on the spot. */
export const AgreementItem = ({ agreement, links, making, added, onDecided, onForm }: AgreementItemProps) => {
  const { t } = useTranslation('agreements')
  const [writing, setWriting] = useState<Writing>(null)
  useTellForm(writing !== null, onForm)
  const row = useRef<HTMLElement>(null)
  const deeds = useDeeds(agreement, (now) => {
    onDecided(now)
    // The button that was pressed goes; reading goes on where it stood.
    row.current?.focus({ preventScroll: true })
  })
  const title = useId()
  useEffect(() => {
    if (!added) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.focus({ preventScroll: true })
  }, [added])
  const stop = () => setWriting(null)
  /** A refusal is shown from `deeds.error`; what was typed stays. */
  const keepWriting = () => undefined
  const { state } = agreement
  if (writing === 'edit') {
    return (
      <li className={classes.item}>
        <AgreementForm two={agreement} mySide={agreement.mySide} agreement={agreement} onDone={stop} />
      </li>
    )
  }
  const actions = writing === null && (
    <AgreementActions agreement={agreement} deeds={deeds} making={making} onWrite={setWriting} />
  )
  // A menu alone stands beside the title: below it, it would be a line of its own that says nothing.
  const lone = choicesAt(agreement, making).main === null
  return (
    <li className={classes.item} data-state={state}>
      <article aria-labelledby={title} ref={row} tabIndex={-1} className={classes.article}>
        <div className={classes.head}>
          <p className={classes.what} id={title}>
            {links?.title?.(agreement) ?? agreement.what}
          </p>
          <Term agreement={agreement} />
          {lone && actions}
        </div>
        {agreement.measure !== null && (
          <p className={classes.measure}>{t('seenBy', { measure: agreement.measure })}</p>
        )}
        <Promises agreement={agreement} withWhom={links !== undefined} />
        {agreement.closed?.reason && <Why agreement={agreement} closed={agreement.closed} />}
        {writing === null && (
          <AskSupport agreement={agreement} deeds={deeds} onMissed={() => setWriting('missed')} />
        )}
        {agreement.change !== null && <ProposedChange agreement={agreement} deeds={deeds} />}
        <RefusalNotice error={deeds.error} />
        {writing === null && (!lone || links !== undefined) && (
          <div className={classes.foot}>
            {!lone && actions}
            {links !== undefined && <span className={classes.links}>{links.more(agreement)}</span>}
          </div>
        )}
        {writing === 'break' && (
          <ReasonForm
            about="break"
            busy={deeds.busy}
            onCancel={stop}
            onSay={(reason) => void deeds.break(reason).then(stop, keepWriting)}
          />
        )}
        {writing === 'missed' && (
          <ReasonForm
            about="missed"
            busy={deeds.busy}
            onCancel={stop}
            onSay={(reason) => void deeds.settleSupport('missed', reason).then(stop, keepWriting)}
          />
        )}
        {writing === 'change' && <ChangeForm agreement={agreement} deeds={deeds} onDone={stop} />}
      </article>
    </li>
  )
}

/** Why it did not work out, in the voice of who said so. */
const Why = ({ agreement, closed }: { agreement: Agreement; closed: NonNullable<Agreement['closed']> }) => (
  <div className={classes.why}>
    <Voice side={voiceOf(closed.by)} name={nameOn(agreement, closed.by)} aside={<Moment at={closed.at} />}>
      {closed.reason}
    </Voice>
  </div>
)

/** By when, or what became of it. Too late is said calmly: it is a fact to talk about. */
const Term = ({ agreement: { state, dueOn, overdue, closed, support } }: { agreement: Agreement }) => {
  const { t } = useTranslation('agreements')
  if (state === 'kept' && support?.state === 'promised')
    return <StatusWord tone="quiet">{t('state.supportOpen')}</StatusWord>
  if (state !== 'open')
    return (
      <StatusWord tone={state === 'kept' ? 'good' : 'quiet'}>
        {t(`state.${state}`)}
        {closed !== null && closed.reason === null && (
          <>
            {' · '}
            <Moment at={closed.at} />
          </>
        )}
      </StatusWord>
    )
  return (
    <StatusWord tone={overdue ? 'attention' : 'quiet'}>
      {t('before')} <Day date={dueOn} />
      {overdue && `, ${t('past')}`}
    </StatusWord>
  )
}
