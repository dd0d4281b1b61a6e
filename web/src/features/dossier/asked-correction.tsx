import { Button } from '@mantine/core'
import { type CorrectionProposal, longestCorrection } from '@tweespraak/contract/correction'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say } from '../../ui/toast.tsx'
import { WritingField } from '../../ui/writing-field.tsx'
import { useCorrectionDeed } from './correction-deed.ts'
import classes from './corrections.module.css'

interface AskedCorrectionProps {
  readonly proposal: CorrectionProposal
  readonly conversationId: string
}

/** What the other says is wrong: agreed to at once, or declined with a reason. */
export const AskedCorrection = ({ proposal, conversationId }: AskedCorrectionProps) => {
  const { t } = useTranslation('dossier')
  const [declining, setDeclining] = useState(false)
  const { correctionId, by, wrong, correct } = proposal
  const params = { conversationId, correctionId }
  const agree = useCorrectionDeed(conversationId, async () => {
    await call(dossierRoutes.agreeCorrection, { params })
    say(t('corrections.sealed'))
  })
  return (
    <>
      <p>{t('corrections.theirs', { name: by.name, wrong, correct })}</p>
      {declining ? (
        <WhyNot conversationId={conversationId} proposal={proposal} onClose={() => setDeclining(false)} />
      ) : (
        <>
          <p className={classes.quiet}>{t('corrections.agreeMeans')}</p>
          <RefusalNotice error={agree.error} />
          <div className={classes.buttons}>
            <Button loading={agree.isPending} onClick={() => agree.mutate(undefined)}>
              {t('corrections.agree')}
            </Button>
            <Button variant="default" onClick={() => setDeclining(true)}>
              {t('corrections.disagree')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

const WhyNot = ({
  conversationId,
  proposal,
  onClose,
}: AskedCorrectionProps & { readonly onClose: () => void }) => {
  const { t } = useTranslation(['dossier', 'app'])
  const { correctionId, by } = proposal
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<object | null>(null)
  const decline = useCorrectionDeed(conversationId, async (words: string) => {
    await call(dossierRoutes.declineCorrection, {
      params: { conversationId, correctionId },
      body: { reason: words },
    })
    say(t('corrections.said', { name: by.name }))
  })
  return (
    <Form
      className={classes.form}
      error={missing}
      onSubmit={() => {
        if (reason.trim() === '') setMissing({})
        else decline.mutate(reason.trim())
      }}
    >
      <WritingField
        label={t('corrections.why')}
        help={t('corrections.whyHelp', { name: by.name })}
        rows={2}
        value={reason}
        onChange={(typed) => {
          setMissing(null)
          setReason(typed)
        }}
        error={missing !== null && t('corrections.whyMissing')}
        maxLength={longestCorrection}
        focused
      />
      <RefusalNotice error={decline.error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={decline.isPending}>
          {t('corrections.sayWhy')}
        </Button>
      </div>
    </Form>
  )
}
